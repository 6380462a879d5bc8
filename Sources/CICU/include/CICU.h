// The few things that are asked of ICU, in plain C types.
//
// ICU's functions carry a version suffix that macros add and Swift can't see. Its types stay out of
// this header as well: Foundation brings an ICU of its own, and a program that imports both would
// meet two definitions of each type.
//
// A pointer is NULL and a count is negative where ICU reported an error.
#ifndef REPSHEET_CICU_H
#define REPSHEET_CICU_H
#include <stdbool.h>
#include <stdint.h>

/// Where lines may end (UAX #14).
typedef struct ICULineBreaks ICULineBreaks;
ICULineBreaks *icu_line_breaks_open(const char *locale);
void icu_line_breaks_close(ICULineBreaks *breaks);
/// The text must live until the next call of this function or of close.
bool icu_line_breaks_set_text(ICULineBreaks *breaks, const char *utf8, int64_t length);
/// The next offset behind which a line may end; negative after the last.
int32_t icu_line_breaks_next(ICULineBreaks *breaks);

/// Writes the embedding level of each UTF-16 unit (UAX #9); `base` is 0 for left to right, 1 for right to left.
bool icu_bidi_levels(const uint16_t *text, int32_t length, uint8_t base, uint8_t *levels);
/// Which way a paragraph runs by its first strong character (rules P2 and P3): 0 for left to right, 1
/// for right to left, -1 for a text without one.
int32_t icu_bidi_base(const uint16_t *text, int32_t length);
/// Writes, for each place from left to right, the index of the run that stands there (rule L2).
void icu_bidi_reorder(const uint8_t *levels, int32_t length, int32_t *order);

/// Whether a locale's language is one of ISO 639.
bool icu_language_is_known(const char *locale);

/// The capitals of a text by the rules of a language; the count of units written.
int32_t icu_uppercase(
    uint16_t *result, int32_t capacity, const uint16_t *source, int32_t length,
    const char *locale);

/// Writes UTF-16 as UTF-8, of which a unit takes three bytes at most, with U+FFFD for what is no text; the count of
/// bytes written.
int32_t icu_utf8(uint8_t *result, int32_t capacity, const uint16_t *source, int32_t length);

/// The letters that a language is written with (CLDR's standard exemplars), as ranges.
typedef struct ICUAlphabet ICUAlphabet;
ICUAlphabet *icu_alphabet_open(const char *locale);
void icu_alphabet_close(ICUAlphabet *alphabet);
int32_t icu_alphabet_count(const ICUAlphabet *alphabet);
/// False for an entry that is no range but a letter made of several characters.
bool icu_alphabet_range(
    const ICUAlphabet *alphabet, int32_t index, uint32_t *first, uint32_t *last);

/// Scripts are numbered by the four letters of ISO 15924, the first in the highest byte.
/// Writes a script's name by Unicode, such as `Devanagari` or `Old_Turkic`, and a closing zero.
bool icu_script_name(uint32_t script, char *name, int32_t capacity);
/// Writes the scripts that a language is written in, the first foremost; their count.
int32_t icu_language_scripts(const char *locale, uint32_t *scripts, int32_t capacity);
/// Writes the scripts that use a character (Script_Extensions, UAX #24); their count, 0 for all.
int32_t icu_character_scripts(uint32_t scalar, uint32_t *scripts, int32_t capacity);

/// A character encoding with one byte a character.
typedef struct ICUEncoding ICUEncoding;
ICUEncoding *icu_encoding_open(const char *name);
void icu_encoding_close(ICUEncoding *encoding);
/// The UTF-16 unit that a byte stands for; negative for none or more than one.
int32_t icu_encoding_unit(ICUEncoding *encoding, uint8_t byte);

/// CLDR's plural rules of a language.
typedef struct ICUPluralRules ICUPluralRules;
ICUPluralRules *icu_plural_rules_open(const char *locale);
void icu_plural_rules_close(ICUPluralRules *rules);
/// Writes the category's keyword, such as `few`, and a closing zero.
bool icu_plural_category(
    const ICUPluralRules *rules, double number, char *keyword, int32_t capacity);

/// Which patterns a locale has for which fields of a date. Opening one costs more than all dates of a sheet.
typedef struct ICUDatePatterns ICUDatePatterns;
ICUDatePatterns *icu_date_patterns_open(const char *locale);
void icu_date_patterns_close(ICUDatePatterns *patterns);

/// How a locale writes dates, in UTC. Times count in milliseconds from 1970-01-01T00:00Z; the results
/// are counts of UTF-16 units written.
typedef struct ICUDateFormat ICUDateFormat;
/// With the fields of a skeleton such as `MMMMd` (CLDR), arranged as the locale's `patterns` say, which weekdays
/// alone (`cccc`) don't ask for; NULL for CLDR's "medium" date.
ICUDateFormat *icu_date_format_open(
    const char *locale, const char *skeleton, const ICUDatePatterns *patterns);
void icu_date_format_close(ICUDateFormat *format);
int32_t icu_date_format(
    const ICUDateFormat *format, double milliseconds, uint16_t *text, int32_t capacity);
/// From one date to another, saying once what both have in common; only with a skeleton.
int32_t icu_date_interval(
    ICUDateFormat *format, double from, double to, uint16_t *text, int32_t capacity);

/// Whether the months of a locale's calendar begin when those of the Gregorian one do.
bool icu_has_gregorian_months(const char *locale);
/// A day in a locale's calendar, counted from 1; `time` in milliseconds since 1970.
bool icu_calendar_date(
    const char *locale, double time, int32_t *year, int32_t *month, int32_t *day);

/// The day that weeks begin with, 1 for Monday to 7 for Sunday; negative on an error.
int32_t icu_first_weekday(const char *locale);

/// Writes a list as running text does: `a, b and c`. The parts stand one after the other in `parts`.
int32_t icu_format_list(
    const char *locale, const uint16_t *parts, const int32_t *lengths, int32_t count,
    uint16_t *text, int32_t capacity);

/// Writes a whole number with the locale's groups of digits.
int32_t icu_format_integer(
    const char *locale, int64_t number, uint16_t *text, int32_t capacity);

/// Writes a number as a skeleton says, such as `measure-unit/mass-kilogram` (ICU's number skeletons).
int32_t icu_format_number(
    const char *locale, const char *skeleton, double number, uint16_t *text, int32_t capacity);

/// Writes all numbers from one to another: `1–2`.
int32_t icu_format_range(
    const char *locale, double low, double high, uint16_t *text, int32_t capacity);

/// Writes what ICU calls the locale of a BCP 47 tag, and a closing zero: `ar@numbers=latn`.
bool icu_locale_name(const char *tag, char *name, int32_t capacity);
/// Writes the tag with the script and the region that it most likely means (UTS #35), and a closing
/// zero: `zh-Hant-TW` for `zh-TW`. Names that languages no longer have become those of today.
bool icu_likely_tag(const char *tag, char *likely, int32_t capacity);
/// Whether a language is written from right to left.
bool icu_is_right_to_left(const char *tag);
#endif
