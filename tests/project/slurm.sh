#!/bin/sh
# A class graded through Slurm gets the marks that one machine gives it, also when a node dies in the middle. Run by
# hand, as root: sh tests/project/slurm.sh (make setup slurm installs what it needs); it starts munge, slurmctld and
# two slurmd on this machine, on loopback, and ends them.
. tests/project/tap.sh
needs munged slurmctld slurmd sbatch
rm -rf build/marks/test-slurm
mkdir -p "$work/state" "$work/spool1" "$work/spool2" "$work/munge"
# No environment of this shell's make: the tasks run make of their own.
unset MAKEFLAGS MAKELEVEL MFLAGS

# ---- A cluster of two nodes on loopback ----

host=$(hostname -s)
cpus=1
cat >"$work/slurm.conf" <<END
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldPort=27017
SlurmdTimeout=10
ReturnToService=2
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/backfill
MpiDefault=none
JobRequeue=1
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=27018 CPUs=$cpus State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=27019 CPUs=$cpus State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF="$work/slurm.conf"
munge_dir=$work/munge
head -c 128 /dev/urandom >"$munge_dir/key"
chmod 600 "$munge_dir/key"
chmod 755 "$munge_dir"
end() {
    for pid in "$work"/*.pid "$munge_dir/pid"; do
        [ ! -s "$pid" ] || kill "$(cat "$pid")" 2>/dev/null
    done
}
trap end EXIT INT TERM
munged --force --key-file="$munge_dir/key" --socket="$munge_dir/socket" --pid-file="$munge_dir/pid" \
    --log-file="$munge_dir/log" --seed-file="$munge_dir/seed" >"$work/munged.said" 2>&1
slurmctld -c >"$work/slurmctld.said" 2>&1
for node in n1 n2; do
    mkdir -p "$work/spool-$node"
    slurmd -N "$node" -L "$work/slurmd-$node.log" >"$work/slurmd-$node.said" 2>&1
done
waited=0
until [ "$(sinfo -h -o '%D %t' 2>/dev/null)" = '2 idle' ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 60 ]; then
        sinfo -h >"$said" 2>&1
        not_ok "two nodes come up" || finish
    fi
    sleep 1
done
ok "two nodes come up"

# ---- The class: right, wrong, hostile and empty ----

class=$work/test-slurm
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
    mkdir -p "$class/student-$i/engine"
    case $((i % 4)) in
    0) cp solutions/engine/*.c "$class/student-$i/engine/" ;;
    1) cp tests/engine/mistakes/softmax/not_normalised.c "$class/student-$i/engine/softmax.c" ;;
    2) printf '#include "engine.h"\nvoid softmax(size_t k, const double *logits, double *p) { for (;;) ; }\n' >"$class/student-$i/engine/softmax.c" ;;
    esac
done
make -s grade FROM="$class" CHAPTER=engine >"$work/one-machine" 2>&1
cp build/marks/test-slurm/marks.csv "$work/one-machine.csv"
rm -rf build/marks/test-slurm
make -s grade FROM="$class" CHAPTER=engine ENGINE=slurm SHARD_SIZE=2 >"$work/cluster" 2>&1
cmp "$work/one-machine.csv" build/marks/test-slurm/marks.csv >"$said"
result $? "two nodes give the table that one machine gives"
grep -q 'in 6 tasks' "$work/cluster"
result $? "the class was parted"

# ---- A node dies in the middle ----

rm -rf build/marks/test-slurm
make -s grade FROM="$class" CHAPTER=engine ENGINE=slurm SHARD_SIZE=2 >"$work/killed" 2>&1 &
grading=$!
until squeue -h -t running -o %N 2>/dev/null | grep -q n2; do
    kill -0 "$grading" 2>/dev/null || break
    sleep 0.2
done
kill -9 "$(cat "$work/slurmd-n2.pid")"
pkill -9 -f "slurmstepd.*" 2>/dev/null # what ran on the node is gone with it
wait "$grading"
cmp "$work/one-machine.csv" build/marks/test-slurm/marks.csv >"$said"
result $? "a node that dies changes no mark"
echo "# nodes at the end: $(sinfo -h -o '%N %t' -N | tr '\n' ' ')"
