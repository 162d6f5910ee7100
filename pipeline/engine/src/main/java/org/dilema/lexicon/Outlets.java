package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The outlets that are known, found by any of their names. Names are compared without regard to
 * case, Unicode form and white space; of an address only the host counts, without {@code www.},
 * {@code m.} or {@code amp.}.
 */
public final class Outlets {

  /** No outlet is known. */
  public static final Outlets NONE = new Outlets(List.of());

  private static final List<String> COLUMNS = List.of("outlet", "aliases", "home", "type");
  private static final Pattern HOME = Pattern.compile("[A-Z]{3}|");
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern HOST =
      Pattern.compile("^(?:www\\.|m\\.|amp\\.)*([^\\s/:?#]+\\.[a-z]{2,})\\.?(?:[/:?#].*)?$");

  private final List<Outlet> outlets;
  private final Map<String, Outlet> byName = new HashMap<>();

  private Outlets(List<Outlet> outlets) {
    this.outlets = List.copyOf(outlets);
    for (Outlet outlet : outlets) {
      byName.putIfAbsent(key(outlet.name()), outlet);
      outlet.aliases().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
    }
  }

  /**
   * Reads {@code outlets.csv}: a header row {@code outlet,aliases,home,type}, aliases separated by
   * a bar.
   *
   * @throws LexiconException if the file is absent, a row is wrong, or two outlets share a name
   */
  public static Outlets read(Path file) {
    List<String> errors = new ArrayList<>();
    String name = place(file);
    List<Outlet> outlets = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      Map<String, String> owners = new HashMap<>();
      for (LexiconTable.Row row : LexiconTable.read(file, name, COLUMNS, errors::add).rows()) {
        outlets.add(outlet(row, owners, errors::add));
      }
    } else {
      errors.add(name + ": expected a file with the columns " + String.join(",", COLUMNS));
    }
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    return new Outlets(outlets);
  }

  /** Returns every outlet, in the order of the file. */
  public List<Outlet> all() {
    return outlets;
  }

  /** Returns the outlet that goes by a name, a host or an address. */
  public Optional<Outlet> find(String source) {
    return Optional.ofNullable(byName.get(key(source)));
  }

  /** Returns the host of an address without {@code www.} and the like; empty where it has none. */
  public static String host(String address) {
    var host = HOST.matcher(SCHEME.matcher(lower(address)).replaceFirst(""));
    return host.matches() ? host.group(1) : "";
  }

  private static String key(String source) {
    String host = host(source);
    return host.isEmpty() ? lower(source) : host;
  }

  private static String lower(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private static Outlet outlet(
      LexiconTable.Row row, Map<String, String> owners, Consumer<String> errors) {
    Outlet outlet =
        new Outlet(row.get("outlet"), row.list("aliases"), row.get("home"), row.get("type"));
    if (row.cells().size() < COLUMNS.size()) {
      errors.accept(
          row.place() + ": expected " + COLUMNS.size() + " columns, found " + row.cells().size());
    }
    if (outlet.name().isEmpty()) {
      errors.accept(row.place() + ": outlet: expected a name such as koha.net");
    }
    if (!HOME.matcher(outlet.home()).matches()) {
      String expected = ": home: expected a code such as XKX or nothing, found '";
      errors.accept(row.place() + expected + outlet.home() + "'");
    }
    claim(outlet.name(), outlet, row, owners, errors);
    outlet.aliases().forEach(alias -> claim(alias, outlet, row, owners, errors));
    return outlet;
  }

  private static void claim(
      String name,
      Outlet outlet,
      LexiconTable.Row row,
      Map<String, String> owners,
      Consumer<String> errors) {
    String owner = owners.putIfAbsent(key(name), outlet.name());
    if (owner != null && !owner.equals(outlet.name())) {
      errors.accept(
          row.place() + ": '" + name + "' is a name of " + owner + " already; keep it in one row");
    }
  }

  private static String place(Path file) {
    Path folder = file.getParent();
    Path last = folder == null ? null : folder.getFileName();
    return last == null ? String.valueOf(file.getFileName()) : last + "/" + file.getFileName();
  }
}
