// ICU's C functions carry a version suffix that macros add and Swift can't see,
// so each one that is used has a wrapper here under its own name with `icu_` before it.
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>
