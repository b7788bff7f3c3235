#!/bin/sh
# Run by Gradescope once, when the autograder's image is made: installs what the grader needs, and makes it.
set -eu
cd "${AUTOGRADER:-/autograder}/source/downhill"
apt-get update
apt-get install -y --no-install-recommends make
make setup class
make -s graders class
