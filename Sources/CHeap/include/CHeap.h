#ifndef CHEAP_H
#define CHEAP_H

/// What jemalloc reads before it gives out any memory. A document is a hundred thousand small pieces that are given
/// back soon: what is given back is kept for the next document, in large pages, where the kernel has such.
extern const char *malloc_conf;

#endif
