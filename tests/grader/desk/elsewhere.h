// elsewhere.h: where an answer is that is not where it should be.
#ifndef DOWNHILL_ELSEWHERE_H
#define DOWNHILL_ELSEWHERE_H

// The file below `folder`, or in one of its folders, that defines this function, as "FOLDER/FILE, line N"; NULL where
// there is none. Files that stand in the folder `known` under the same path are left out, unless that is NULL. No link
// is followed, and no more than some hundred files are read.
char *find_elsewhere(int folder, const char *function, const char *known);

#endif
