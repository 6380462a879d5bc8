#include <stdio.h>
#include <stdlib.h>
#include <hyphen.h>

// libhyphen allocates the descriptions of non-standard hyphenations (Schiffahrt → Schiff-fahrt) and
// leaves their release to its caller. Here they are released, and points that need one are struck out,
// so that odd values in `hyphens` (of size + 5 bytes) are points where a hyphen alone is enough.
static inline int hyphen_plain_points(HyphenDict *dictionary, const char *word, int size,
                                      char *hyphens, int left, int right) {
  char **replacements = NULL;
  int *positions = NULL;
  int *cuts = NULL;
  int failure = hnj_hyphen_hyphenate3(dictionary, word, size, hyphens, NULL, &replacements,
                                      &positions, &cuts, left, right, left, right);
  if (replacements) {
    for (int index = 0; index < size; index++) {
      if (!replacements[index]) continue;
      hyphens[index] = '0';
      free(replacements[index]);
    }
  }
  free(replacements);
  free(positions);
  free(cuts);
  return failure;
}
