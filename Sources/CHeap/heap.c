#include "CHeap.h"

#include <stdlib.h>

const char *malloc_conf = "thp:always,dirty_decay_ms:-1";

/// In bytes: one document and all that is remembered of it, in whole large pages.
enum { large_page = 2 << 20, first_room = 3 * large_page };

/// jemalloc would take its memory bit by bit, in pieces that begin and end inside of a large page, and the kernel would
/// give a small page each time that one is touched: three hundred times for a week of six pages.
__attribute__((constructor)) static void take_room(void) {
  // Not what a compiler sees to be of no use.
  void *volatile room = aligned_alloc(large_page, first_room);
  free(room);
}
