#ifndef REPSHEET_BUNDLED_H
#define REPSHEET_BUNDLED_H
#include <stddef.h>

/// A file of `layouts/` or `fonts/` that lies inside the executable.
typedef struct {
  const char *path;          ///< From the top of the project, such as "layouts/card.json".
  const unsigned char *data;
  size_t size;               ///< In bytes.
} BundledFile;

/// All bundled files in the order of their paths; `bundled_file_count` of them.
const BundledFile *bundled_files_start(void);
extern const size_t bundled_file_count;
#endif
