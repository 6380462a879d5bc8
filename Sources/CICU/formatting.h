// Plurals and dates by language; see shim.h for why each function has a wrapper.
#include <unicode/udat.h>
#include <unicode/upluralrules.h>

static inline UPluralRules *icu_plural_rules_open(const char *locale, UErrorCode *status) {
  return uplrules_open(locale, status);
}
static inline void icu_plural_rules_close(UPluralRules *rules) { uplrules_close(rules); }
static inline int32_t icu_plural_rules_select(
    const UPluralRules *rules, double number, UChar *keyword, int32_t capacity, UErrorCode *status) {
  return uplrules_select(rules, number, keyword, capacity, status);
}

/// Writes a date as the locale does in running text (CLDR's "medium"), in UTC.
/// `milliseconds` count from 1970-01-01T00:00Z.
static inline int32_t icu_format_date(
    const char *locale, double milliseconds, UChar *text, int32_t capacity, UErrorCode *status) {
  const UChar utc[] = {'E', 't', 'c', '/', 'U', 'T', 'C', 0};
  UDateFormat *format = udat_open(UDAT_NONE, UDAT_MEDIUM, locale, utc, -1, NULL, 0, status);
  if (U_FAILURE(*status)) return 0;
  int32_t length = udat_format(format, milliseconds, text, capacity, NULL, status);
  udat_close(format);
  return length;
}
