// ICU's C functions carry a version suffix that macros add and Swift can't see,
// so each one that is used has a wrapper here under its own name with `icu_` before it.
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utypes.h>

static inline UBreakIterator *icu_ubrk_open(UBreakIteratorType type, const char *locale,
                                            UErrorCode *status) {
  return ubrk_open(type, locale, NULL, 0, status);
}
static inline void icu_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }
static inline void icu_ubrk_setUText(UBreakIterator *iterator, UText *text, UErrorCode *status) {
  ubrk_setUText(iterator, text, status);
}
static inline int32_t icu_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

static inline UText *icu_utext_openUTF8(UText *text, const char *bytes, int64_t length,
                                        UErrorCode *status) {
  return utext_openUTF8(text, bytes, length, status);
}
static inline void icu_utext_close(UText *text) { utext_close(text); }

static inline UBiDi *icu_ubidi_open(void) { return ubidi_open(); }
static inline void icu_ubidi_close(UBiDi *bidi) { ubidi_close(bidi); }
static inline void icu_ubidi_setPara(UBiDi *bidi, const UChar *text, int32_t length,
                                     UBiDiLevel level, UErrorCode *status) {
  ubidi_setPara(bidi, text, length, level, NULL, status);
}
static inline const UBiDiLevel *icu_ubidi_getLevels(UBiDi *bidi, UErrorCode *status) {
  return ubidi_getLevels(bidi, status);
}
static inline void icu_ubidi_reorderVisual(const UBiDiLevel *levels, int32_t length,
                                           int32_t *indexMap) {
  ubidi_reorderVisual(levels, length, indexMap);
}

static inline int32_t icu_u_strToUpper(UChar *result, int32_t capacity, const UChar *source,
                                       int32_t length, const char *locale, UErrorCode *status) {
  return u_strToUpper(result, capacity, source, length, locale, status);
}

static inline ULocaleData *icu_ulocdata_open(const char *locale, UErrorCode *status) {
  return ulocdata_open(locale, status);
}
static inline void icu_ulocdata_close(ULocaleData *data) { ulocdata_close(data); }
static inline void icu_ulocdata_getExemplarSet(ULocaleData *data, USet *result, uint32_t options,
                                               ULocaleDataExemplarSetType type,
                                               UErrorCode *status) {
  ulocdata_getExemplarSet(data, result, options, type, status);
}
static inline USet *icu_uset_openEmpty(void) { return uset_openEmpty(); }
static inline void icu_uset_close(USet *set) { uset_close(set); }
static inline int32_t icu_uset_getItemCount(const USet *set) { return uset_getItemCount(set); }
// 0 for a range of characters, otherwise the length of a string, which is not given out.
static inline int32_t icu_uset_getRange(const USet *set, int32_t index, uint32_t *first,
                                        uint32_t *last, UErrorCode *status) {
  UChar string[16];
  UChar32 start = 0, end = 0;
  int32_t length = uset_getItem(set, index, &start, &end, string, 16, status);
  *first = (uint32_t)start;
  *last = (uint32_t)end;
  return length;
}

static inline UConverter *icu_ucnv_open(const char *name, UErrorCode *status) {
  return ucnv_open(name, status);
}
static inline void icu_ucnv_close(UConverter *converter) { ucnv_close(converter); }
static inline int32_t icu_ucnv_toUChars(UConverter *converter, UChar *result, int32_t capacity,
                                        const char *source, int32_t length, UErrorCode *status) {
  return ucnv_toUChars(converter, result, capacity, source, length, status);
}
