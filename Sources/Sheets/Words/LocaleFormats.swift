/// What was asked of CLDR about dates and numbers. Opening a format costs more than using it a thousand
/// times, so that one of these lives as long as sheets are made.
package final class LocaleFormats {
  let dates = DateFormats()
  let numbers = NumberFormats()

  package init() {}
}
