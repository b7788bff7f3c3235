// filter.h: what filter.c, which makes the filter of system calls, and confine.c, which loads it, agree on.
#ifndef DOWNHILL_FILTER_H
#define DOWNHILL_FILTER_H

// These stand in the filter for the number of the process and for the address of the name of the
// probe, an upper and a lower half: values that no instruction has otherwise.
#define PROCESS_HERE 0x70696421u
#define PROBE_HERE_HIGH 0x70726f62u
#define PROBE_HERE_LOW 0x65212121u

#endif
