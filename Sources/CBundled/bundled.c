#include "CBundled.h"
const BundledFile bundled_files[] = {{0}};
const size_t bundled_file_count = 0;
