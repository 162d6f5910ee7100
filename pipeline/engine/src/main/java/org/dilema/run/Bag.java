package org.dilema.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.report.HashedFile;

/**
 * A folder in the form of BagIt 1.0 (RFC 8493): the payload in {@code data/}, and beside it the
 * SHA-256 of every file, so that a reader knows that all of it is there and as it was.
 */
final class Bag {

  static final String DATA = "data";

  private static final String DECLARATION =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  private static final String INFO = "bag-info.txt";
  private static final String OXUM = "Payload-Oxum";
  private static final String MANIFEST = "manifest-sha256.txt";
  private static final String TAGS = "tagmanifest-sha256.txt";
  private static final List<String> TAG_FILES = List.of(INFO, "bagit.txt", MANIFEST);

  private final Path folder;

  Bag(Path folder) {
    this.folder = folder;
  }

  /** Seals a folder whose payload is complete; the same payload gives the same bytes. */
  void seal(Map<String, String> information) throws IOException {
    Files.writeString(folder.resolve("bagit.txt"), DECLARATION);
    TreeMap<String, HashedFile> payload = new TreeMap<>();
    for (String name : files(folder.resolve(DATA), DATA + "/")) {
      payload.put(name, HashedFile.of(name, folder.resolve(name)));
    }
    Files.writeString(folder.resolve(MANIFEST), manifest(payload));
    StringBuilder info = new StringBuilder();
    new TreeMap<>(information)
        .forEach(
            (key, value) ->
                info.append(key).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
    long bytes = payload.values().stream().mapToLong(HashedFile::bytes).sum();
    info.append(OXUM + ": ").append(bytes).append('.').append(payload.size()).append('\n');
    Files.writeString(folder.resolve(INFO), info.toString());
    TreeMap<String, HashedFile> tags = new TreeMap<>();
    for (String name : TAG_FILES) {
      tags.put(name, HashedFile.of(name, folder.resolve(name)));
    }
    Files.writeString(folder.resolve(TAGS), manifest(tags));
  }

  /** Returns everything that is wrong with the bag, one line each; nothing where it is whole. */
  List<String> problems() throws IOException {
    List<String> problems = new ArrayList<>();
    Path declaration = folder.resolve("bagit.txt");
    if (!Files.isRegularFile(declaration)) {
      return List.of("bagit.txt: missing; expected a bundle made by 'dilema bundle'");
    }
    if (!text(declaration).equals(DECLARATION)) {
      problems.add("bagit.txt: expected BagIt-Version 1.0 and UTF-8, found something else");
    }
    check(MANIFEST, listed(MANIFEST, DATA + "/", problems), files(folder, ""), problems);
    Map<String, String> tags = listed(TAGS, "", problems);
    for (String name : TAG_FILES) {
      if (!tags.containsKey(name)) {
        problems.add(TAGS + ": " + name + " is not listed");
      }
    }
    tags.forEach((name, hash) -> checkOne(name, hash, problems));
    checkSize(problems);
    return problems;
  }

  /** Returns the lines of {@code bag-info.txt}. */
  Map<String, String> information() throws IOException {
    Map<String, String> information = new TreeMap<>();
    Path file = folder.resolve(INFO);
    if (Files.isRegularFile(file)) {
      for (String line : text(file).lines().toList()) {
        int colon = line.indexOf(": ");
        if (colon > 0) {
          information.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
    }
    return information;
  }

  private void check(
      String manifest, Map<String, String> listed, List<String> found, List<String> problems) {
    listed.forEach((name, hash) -> checkOne(name, hash, problems));
    for (String name : found) {
      boolean tag = TAG_FILES.contains(name) || name.equals(TAGS);
      if (!tag && !listed.containsKey(name)) {
        problems.add(name + ": is in the bundle, but not in " + manifest);
      }
    }
  }

  /** Holds the bytes and files of the payload against what {@code Payload-Oxum} promises. */
  private void checkSize(List<String> problems) throws IOException {
    long bytes = 0;
    List<String> found = files(folder.resolve(DATA), DATA + "/");
    for (String name : found) {
      bytes +=
          Files.readAttributes(
                  folder.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .size();
    }
    String oxum = bytes + "." + found.size();
    String promised = information().getOrDefault(OXUM, "nothing");
    if (!promised.equals(oxum)) {
      problems.add(INFO + ": " + OXUM + " promises " + promised + ", data/ holds " + oxum);
    }
  }

  private void checkOne(String name, String hash, List<String> problems) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(name + ": is listed, but missing");
      return;
    }
    try {
      if (!HashedFile.of("file", file).sha256().equals(hash)) {
        problems.add(name + ": has been altered; its SHA-256 is another");
      }
    } catch (IOException e) {
      problems.add(name + ": cannot be read");
    }
  }

  private Map<String, String> listed(String manifest, String below, List<String> problems)
      throws IOException {
    Map<String, String> listed = new TreeMap<>();
    Path file = folder.resolve(manifest);
    if (!Files.isRegularFile(file)) {
      problems.add(manifest + ": missing");
      return listed;
    }
    int number = 0;
    for (String line : text(file).lines().toList()) {
      number++;
      String fault = fault(line, below);
      if (!fault.isEmpty()) {
        problems.add(manifest + ":" + number + ": " + fault);
      } else if (listed.put(decoded(line.substring(66)), line.substring(0, 64)) != null) {
        problems.add(manifest + ":" + number + ": this file is listed twice");
      }
    }
    return listed;
  }

  /** Says what is wrong with a line: only then is its name looked up. */
  private static String fault(String line, String below) {
    if (!line.matches("[0-9a-f]{64}  .+")) {
      return "expected a SHA-256, two spaces and a name";
    }
    String name = decoded(line.substring(66));
    boolean leads =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains("\0")
            || name.matches("[A-Za-z]:.*")
            || Stream.of(name.split("/", -1))
                .anyMatch(s -> s.equals("..") || s.equals(".") || s.isEmpty());
    if (leads || !name.startsWith(below)) {
      return "expected a name "
          + (below.isEmpty() ? "in the bundle" : "below " + below)
          + ", found one that leads elsewhere";
    }
    return "";
  }

  private static String manifest(Map<String, HashedFile> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, file) -> text.append(file.sha256()).append("  ").append(encoded(name)).append('\n'));
    return text.toString();
  }

  private static String encoded(String name) {
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String decoded(String name) {
    return name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static List<String> files(Path folder, String prefix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> prefix + folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
