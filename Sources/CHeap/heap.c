#include "CHeap.h"

const char *malloc_conf = "thp:always,dirty_decay_ms:-1";
