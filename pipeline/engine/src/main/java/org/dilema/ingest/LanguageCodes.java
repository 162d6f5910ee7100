package org.dilema.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an input may say for a language: {@code sq}, {@code sq-AL}, {@code alb}, {@code shqip}. */
final class LanguageCodes {

  private static final Map<String, String> CODES = new TreeMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      if (code.length() == 2) {
        Locale locale = new Locale.Builder().setLanguage(code).build();
        CODES.put(code, code);
        CODES.put(locale.getISO3Language(), code);
        CODES.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      }
    }
    CODES.put("alb", "sq");
    CODES.put("shqip", "sq");
    CODES.put("gjuha shqipe", "sq");
    CODES.put("anglisht", "en");
  }

  private LanguageCodes() {}

  /** Returns the ISO 639-1 code, or null where the text names no language. */
  static @Nullable String parse(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    String whole = CODES.get(name);
    return whole != null ? whole : CODES.get(name.split("[-_]", 2)[0]);
  }
}
