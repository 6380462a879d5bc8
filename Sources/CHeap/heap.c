// For `madvise`, which strict C leaves out.
#define _DEFAULT_SOURCE 1

#include "CHeap.h"

#include <stdint.h>
#include <stdlib.h>

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>

// Of x86-64 and most of ARM.
static const size_t large_page = 2 << 20;

// Kept, for compilers leave away what nobody looks at.
static void *volatile filler;

void heap_use_large_pages(void) {
  mallopt(M_TOP_PAD, 3 * large_page);
  // What is freed is soon asked for again.
  mallopt(M_TRIM_THRESHOLD, 32 * large_page);
  mallopt(M_MMAP_THRESHOLD, 2 * large_page);
  uintptr_t address = (uintptr_t)malloc(64);
  if (address == 0) return;
  uintptr_t boundary = (address + large_page - 1) / large_page * large_page;
  // Never written to, so that it is an address and no memory: what is asked for next lies behind it.
  if (boundary > address) filler = malloc(boundary - address);
  madvise((void *)boundary, 2 * large_page, MADV_HUGEPAGE);
}
#else
void heap_use_large_pages(void) {}
#endif
