#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/ucnv.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/uformattedvalue.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/unumberrangeformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

// MARK: Line breaks

struct ICULineBreaks {
  UBreakIterator *iterator;
  UText *text;
};

ICULineBreaks *icu_line_breaks_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_LINE, locale, NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  ICULineBreaks *breaks = malloc(sizeof *breaks);
  if (breaks == NULL) {
    ubrk_close(iterator);
    return NULL;
  }
  breaks->iterator = iterator;
  breaks->text = NULL;
  return breaks;
}

void icu_line_breaks_close(ICULineBreaks *breaks) {
  ubrk_close(breaks->iterator);
  utext_close(breaks->text);
  free(breaks);
}

bool icu_line_breaks_set_text(ICULineBreaks *breaks, const char *utf8, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  breaks->text = utext_openUTF8(breaks->text, utf8, length, &status);
  ubrk_setUText(breaks->iterator, breaks->text, &status);
  return U_SUCCESS(status);
}

int32_t icu_line_breaks_next(ICULineBreaks *breaks) { return ubrk_next(breaks->iterator); }

// MARK: Bidirectional text

bool icu_bidi_levels(const uint16_t *text, int32_t length, uint8_t base, uint8_t *levels) {
  UBiDi *bidi = ubidi_open();
  if (bidi == NULL) return false;
  UErrorCode status = U_ZERO_ERROR;
  ubidi_setPara(bidi, text, length, base, NULL, &status);
  const UBiDiLevel *found = ubidi_getLevels(bidi, &status);
  bool isFound = U_SUCCESS(status) && found != NULL;
  for (int32_t index = 0; isFound && index < length; index++) levels[index] = found[index];
  ubidi_close(bidi);
  return isFound;
}

int32_t icu_bidi_base(const uint16_t *text, int32_t length) {
  switch (ubidi_getBaseDirection((const UChar *)text, length)) {
  case UBIDI_LTR:
    return 0;
  case UBIDI_RTL:
    return 1;
  default:
    return -1;
  }
}

void icu_bidi_reorder(const uint8_t *levels, int32_t length, int32_t *order) {
  ubidi_reorderVisual(levels, length, order);
}

// MARK: Letters

bool icu_language_is_known(const char *locale) { return uloc_getISO3Language(locale)[0] != '\0'; }

int32_t icu_uppercase(
    uint16_t *result, int32_t capacity, const uint16_t *source, int32_t length,
    const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = u_strToUpper(result, capacity, source, length, locale, &status);
  return U_SUCCESS(status) ? count : -1;
}

int32_t icu_utf8(uint8_t *result, int32_t capacity, const uint16_t *source, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  u_strToUTF8WithSub((char *)result, capacity, &count, source, length, 0xFFFD, NULL, &status);
  return U_SUCCESS(status) ? count : -1;
}

struct ICUAlphabet {
  USet *letters;
};

ICUAlphabet *icu_alphabet_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  ULocaleData *data = ulocdata_open(locale, &status);
  if (U_FAILURE(status)) return NULL;
  ICUAlphabet *alphabet = malloc(sizeof *alphabet);
  if (alphabet != NULL) {
    alphabet->letters = uset_openEmpty();
    ulocdata_getExemplarSet(data, alphabet->letters, 0, ULOCDATA_ES_STANDARD, &status);
    if (U_FAILURE(status)) {
      icu_alphabet_close(alphabet);
      alphabet = NULL;
    }
  }
  ulocdata_close(data);
  return alphabet;
}

void icu_alphabet_close(ICUAlphabet *alphabet) {
  uset_close(alphabet->letters);
  free(alphabet);
}

int32_t icu_alphabet_count(const ICUAlphabet *alphabet) {
  return uset_getItemCount(alphabet->letters);
}

bool icu_alphabet_range(
    const ICUAlphabet *alphabet, int32_t index, uint32_t *first, uint32_t *last) {
  UErrorCode status = U_ZERO_ERROR;
  UChar letters[16];
  UChar32 start = 0, end = 0;
  int32_t length = uset_getItem(alphabet->letters, index, &start, &end, letters, 16, &status);
  *first = (uint32_t)start;
  *last = (uint32_t)end;
  return U_SUCCESS(status) && length == 0 && start <= end;
}

// MARK: Scripts

static uint32_t script_tag(UScriptCode script) {
  const char *name = uscript_getShortName(script);
  if (name == NULL || strlen(name) != 4) return 0;
  return (uint32_t)name[0] << 24 | (uint32_t)name[1] << 16 | (uint32_t)name[2] << 8 |
         (uint32_t)name[3];
}

static int32_t script_tags(
    const UScriptCode *codes, int32_t count, uint32_t *scripts, int32_t capacity) {
  int32_t written = 0;
  for (int32_t index = 0; index < count && written < capacity; index++) {
    uint32_t tag = script_tag(codes[index]);
    if (tag != 0) scripts[written++] = tag;
  }
  return written;
}

bool icu_script_name(uint32_t script, char *name, int32_t capacity) {
  const char tag[5] = {(char)(script >> 24), (char)(script >> 16), (char)(script >> 8), (char)script, 0};
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode code;
  if (uscript_getCode(tag, &code, 1, &status) != 1 || U_FAILURE(status)) return false;
  const char *found = uscript_getName(code);
  if (found == NULL || (int32_t)strlen(found) >= capacity) return false;
  strcpy(name, found);
  return true;
}

int32_t icu_language_scripts(const char *locale, uint32_t *scripts, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode codes[8];
  int32_t count = uscript_getCode(locale, codes, 8, &status);
  return U_SUCCESS(status) ? script_tags(codes, count, scripts, capacity) : -1;
}

int32_t icu_character_scripts(uint32_t scalar, uint32_t *scripts, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode codes[32];
  int32_t count = uscript_getScriptExtensions((UChar32)scalar, codes, 32, &status);
  if (U_FAILURE(status)) return -1;
  if (count == 1 && (codes[0] == USCRIPT_COMMON || codes[0] == USCRIPT_INHERITED)) return 0;
  return script_tags(codes, count, scripts, capacity);
}

// MARK: Encodings

struct ICUEncoding {
  UConverter *converter;
};

ICUEncoding *icu_encoding_open(const char *name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return NULL;
  ICUEncoding *encoding = malloc(sizeof *encoding);
  if (encoding == NULL) {
    ucnv_close(converter);
    return NULL;
  }
  encoding->converter = converter;
  return encoding;
}

void icu_encoding_close(ICUEncoding *encoding) {
  ucnv_close(encoding->converter);
  free(encoding);
}

int32_t icu_encoding_unit(ICUEncoding *encoding, uint8_t byte) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[2];
  const char source = (char)byte;
  int32_t count = ucnv_toUChars(encoding->converter, units, 2, &source, 1, &status);
  return U_SUCCESS(status) && count == 1 ? units[0] : -1;
}

// MARK: Plurals and dates

struct ICUPluralRules {
  UPluralRules *rules;
};

ICUPluralRules *icu_plural_rules_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open(locale, &status);
  if (U_FAILURE(status)) return NULL;
  ICUPluralRules *opened = malloc(sizeof *opened);
  if (opened == NULL) {
    uplrules_close(rules);
    return NULL;
  }
  opened->rules = rules;
  return opened;
}

void icu_plural_rules_close(ICUPluralRules *rules) {
  uplrules_close(rules->rules);
  free(rules);
}

bool icu_plural_category(
    const ICUPluralRules *rules, double number, char *keyword, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[16];
  int32_t length = uplrules_select(rules->rules, number, units, 16, &status);
  if (U_FAILURE(status) || length >= capacity || length >= 16) return false;
  u_UCharsToChars(units, keyword, length);
  keyword[length] = 0;
  return true;
}

static const UChar utc[] = {'E', 't', 'c', '/', 'U', 'T', 'C', 0};

struct ICUDateFormat {
  UDateFormat *date;
  // Opened for the first interval: few sheets print one, and opening it costs more than all dates.
  UDateIntervalFormat *interval;
  char locale[64];
  UChar fields[32];
  int32_t field_count;
};

struct ICUDatePatterns {
  UDateTimePatternGenerator *generator;
};

ICUDatePatterns *icu_date_patterns_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  ICUDatePatterns *patterns = calloc(1, sizeof *patterns);
  if (patterns == NULL) return NULL;
  patterns->generator = udatpg_open(locale, &status);
  if (U_FAILURE(status)) {
    icu_date_patterns_close(patterns);
    return NULL;
  }
  return patterns;
}

void icu_date_patterns_close(ICUDatePatterns *patterns) {
  if (patterns->generator) udatpg_close(patterns->generator);
  free(patterns);
}

ICUDateFormat *icu_date_format_open(
    const char *locale, const char *skeleton, const ICUDatePatterns *patterns) {
  UErrorCode status = U_ZERO_ERROR;
  ICUDateFormat *format = calloc(1, sizeof *format);
  if (format == NULL) return NULL;
  if (skeleton == NULL) {
    format->date = udat_open(UDAT_NONE, UDAT_MEDIUM, locale, utc, -1, NULL, 0, &status);
  } else {
    UChar pattern[64];
    size_t length = strlen(skeleton);
    if (length < 32 && strlen(locale) < sizeof format->locale) {
      strcpy(format->locale, locale);
      u_charsToUChars(skeleton, format->fields, (int32_t)length + 1);
      format->field_count = (int32_t)length;
      int32_t count;
      if (strspn(skeleton, "c") == length) {
        // A weekday alone is its own pattern everywhere.
        count = format->field_count;
        memcpy(pattern, format->fields, length * sizeof(UChar));
      } else if (patterns == NULL) {
        status = U_ILLEGAL_ARGUMENT_ERROR;
        count = 0;
      } else {
        count = udatpg_getBestPattern(
            patterns->generator, format->fields, format->field_count, pattern, 64, &status);
      }
      format->date = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, -1, pattern, count, &status);
    }
  }
  if (U_FAILURE(status) || format->date == NULL) {
    icu_date_format_close(format);
    return NULL;
  }
  return format;
}

void icu_date_format_close(ICUDateFormat *format) {
  if (format->date) udat_close(format->date);
  if (format->interval) udtitvfmt_close(format->interval);
  free(format);
}

int32_t icu_date_format(
    const ICUDateFormat *format, double milliseconds, uint16_t *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = udat_format(format->date, milliseconds, text, capacity, NULL, &status);
  return U_SUCCESS(status) && length <= capacity ? length : -1;
}

int32_t icu_date_interval(
    ICUDateFormat *format, double from, double to, uint16_t *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  if (format->interval == NULL && format->field_count > 0) {
    format->interval =
        udtitvfmt_open(format->locale, format->fields, format->field_count, utc, -1, &status);
  }
  if (U_FAILURE(status) || format->interval == NULL) return -1;
  int32_t length = udtitvfmt_format(format->interval, from, to, text, capacity, NULL, &status);
  return U_SUCCESS(status) && length <= capacity ? length : -1;
}

int32_t icu_first_weekday(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(utc, -1, locale, UCAL_GREGORIAN, &status);
  if (U_FAILURE(status)) return -1;
  int32_t day = ucal_getAttribute(calendar, UCAL_FIRST_DAY_OF_WEEK);
  ucal_close(calendar);
  return day == UCAL_SUNDAY ? 7 : day - 1;
}

bool icu_has_gregorian_months(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(utc, -1, locale, UCAL_DEFAULT, &status);
  if (U_FAILURE(status)) return true;
  // 2026-01-01
  ucal_setMillis(calendar, 1767225600000.0, &status);
  bool isFirst = ucal_get(calendar, UCAL_MONTH, &status) == UCAL_JANUARY
      && ucal_get(calendar, UCAL_DATE, &status) == 1;
  ucal_close(calendar);
  return U_FAILURE(status) || isFirst;
}

bool icu_calendar_date(
    const char *locale, double time, int32_t *year, int32_t *month, int32_t *day) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(utc, -1, locale, UCAL_DEFAULT, &status);
  if (U_FAILURE(status)) return false;
  ucal_setMillis(calendar, time, &status);
  *year = ucal_get(calendar, UCAL_YEAR, &status);
  *month = ucal_get(calendar, UCAL_MONTH, &status) + 1;
  *day = ucal_get(calendar, UCAL_DATE, &status);
  ucal_close(calendar);
  return U_SUCCESS(status);
}

// MARK: Lists and numbers

int32_t icu_format_list(
    const char *locale, const uint16_t *parts, const int32_t *lengths, int32_t count,
    uint16_t *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UListFormatter *format = ulistfmt_open(locale, &status);
  if (U_FAILURE(status)) return -1;
  const UChar **strings = malloc(sizeof *strings * (size_t)count);
  int32_t length = -1;
  if (strings != NULL) {
    for (int32_t index = 0; index < count; index++) {
      strings[index] = parts;
      parts += lengths[index];
    }
    length = ulistfmt_format(format, strings, lengths, count, text, capacity, &status);
    free(strings);
  }
  ulistfmt_close(format);
  return U_SUCCESS(status) && length <= capacity ? length : -1;
}

int32_t icu_format_integer(
    const char *locale, int64_t number, uint16_t *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return -1;
  int32_t length = unum_formatInt64(format, number, text, capacity, NULL, &status);
  unum_close(format);
  return U_SUCCESS(status) && length <= capacity ? length : -1;
}

int32_t icu_format_number(
    const char *locale, const char *skeleton, double number, uint16_t *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar units[96];
  size_t count = strlen(skeleton);
  if (count >= 96) return -1;
  u_charsToUChars(skeleton, units, (int32_t)count + 1);
  UNumberFormatter *format =
      unumf_openForSkeletonAndLocale(units, (int32_t)count, locale, &status);
  UFormattedNumber *result = unumf_openResult(&status);
  unumf_formatDouble(format, number, result, &status);
  int32_t length = unumf_resultToString(result, text, capacity, &status);
  unumf_closeResult(result);
  unumf_close(format);
  return U_SUCCESS(status) && length <= capacity ? length : -1;
}

int32_t icu_format_range(
    const char *locale, double low, double high, uint16_t *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UChar none = 0;
  UNumberRangeFormatter *format = unumrf_openForSkeletonWithCollapseAndIdentityFallback(
      &none, 0, UNUM_RANGE_COLLAPSE_AUTO, UNUM_IDENTITY_FALLBACK_SINGLE_VALUE, locale, NULL, &status);
  UFormattedNumberRange *result = unumrf_openResult(&status);
  unumrf_formatDoubleRange(format, low, high, result, &status);
  int32_t length = 0;
  const UChar *units =
      ufmtval_getString(unumrf_resultAsValue(result, &status), &length, &status);
  bool fits = U_SUCCESS(status) && length <= capacity;
  if (fits) u_memcpy(text, units, length);
  unumrf_closeResult(result);
  unumrf_close(format);
  return fits ? length : -1;
}

// MARK: Languages

bool icu_locale_name(const char *tag, char *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_forLanguageTag(tag, name, capacity, NULL, &status);
  return U_SUCCESS(status) && length > 0 && length < capacity;
}

bool icu_likely_tag(const char *tag, char *likely, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  char name[ULOC_FULLNAME_CAPACITY], today[ULOC_FULLNAME_CAPACITY], full[ULOC_FULLNAME_CAPACITY];
  if (!icu_locale_name(tag, name, sizeof name)) return false;
  // Writing a tag replaces the names that languages no longer have, such as iw.
  uloc_toLanguageTag(name, today, sizeof today, false, &status);
  uloc_forLanguageTag(today, name, sizeof name, NULL, &status);
  uloc_addLikelySubtags(name, full, sizeof full, &status);
  int32_t length = uloc_toLanguageTag(full, likely, capacity, false, &status);
  return U_SUCCESS(status) && length > 0 && length < capacity;
}

bool icu_is_right_to_left(const char *tag) {
  char name[ULOC_FULLNAME_CAPACITY];
  return icu_locale_name(tag, name, sizeof name) && uloc_isRightToLeft(name);
}
