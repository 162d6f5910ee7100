package org.dilema.language;

import java.util.List;
import java.util.Optional;
import org.dilema.language.en.EnglishPack;
import org.dilema.language.sq.AlbanianPack;

/** The languages that the program knows. To add one is to add a line here. */
public final class Languages {

  private static final List<LanguagePack> ALL = List.of(new EnglishPack(), new AlbanianPack());

  private Languages() {}

  /** Returns every pack, sorted by code. */
  public static List<LanguagePack> all() {
    return ALL;
  }

  /** Returns the pack of an ISO 639-1 code such as {@code sq}, if there is one. */
  public static Optional<LanguagePack> of(String code) {
    return ALL.stream().filter(pack -> pack.code().equals(code)).findFirst();
  }
}
