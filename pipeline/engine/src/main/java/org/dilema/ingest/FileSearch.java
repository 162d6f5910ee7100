package org.dilema.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dilema.text.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a list of roots names, each once, under names that hold no absolute path.
 */
final class FileSearch {

  /** Configuration that may lie beside articles. */
  private static final Set<String> CONFIGURATION = Set.of("study.yml", "README.md");

  private final Path base;
  private final ColumnMap columns;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Rejection> unreadable = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private boolean several;

  FileSearch(Path base, ColumnMap columns) {
    this.base = base;
    this.columns = columns;
  }

  List<SourceFile> files() {
    return files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
  }

  List<Rejection> unreadable() {
    return unreadable.stream().sorted().toList();
  }

  void roots(List<String> roots) {
    if (roots.isEmpty()) {
      throw new CorpusException("corpus: expected at least one file, folder or glob, found none");
    }
    several = roots.size() > 1;
    roots.forEach(this::root);
  }

  private void root(String root) {
    Path path = base.resolve(root);
    if (Files.isDirectory(path)) {
      walk(path, prefix(path), file -> true);
    } else if (Files.exists(path)) {
      add(path, prefix(path.toAbsolutePath().normalize().getParent()) + path.getFileName());
    } else if (root.matches(".*[*?\\[{].*")) {
      glob(root);
    } else {
      throw new CorpusException(
          "corpus: " + root + " does not exist; expected a file, a folder or a glob");
    }
  }

  /**
   * Walks from the longest folder without a wildcard; a folder that matches brings all it holds.
   */
  private void glob(String root) {
    String slashes = root.replace('\\', '/');
    int wildcard = slashes.replaceAll("[*?\\[{].*", "").lastIndexOf('/') + 1;
    Path start = base.resolve(slashes.substring(0, wildcard));
    String pattern = slashes.substring(wildcard);
    if (!Files.isDirectory(start)) {
      throw new CorpusException(
          "corpus: " + root + ": the folder before the wildcard does not exist");
    }
    List<PathMatcher> matchers =
        List.of(matcher(root, pattern), matcher(root, pattern.replace("**/", "")));
    int before = files.size() + unreadable.size();
    walk(start, prefix(start), file -> matches(matchers, start.relativize(file)));
    if (files.size() + unreadable.size() == before) {
      throw new CorpusException("corpus: " + root + " matches no file");
    }
  }

  private static PathMatcher matcher(String root, String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      throw new CorpusException("corpus: " + root + " is no glob: " + e.getMessage());
    }
  }

  private static boolean matches(List<PathMatcher> matchers, Path relative) {
    for (int i = 1; i <= relative.getNameCount(); i++) {
      Path part = relative.subpath(0, i);
      if (matchers.stream().anyMatch(matcher -> matcher.matches(part))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what sets the files of one root apart from those of another; empty for a lone root. */
  private String prefix(@Nullable Path folder) {
    if (!several || folder == null) {
      return "";
    }
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "root" : last.toString();
    return name + "/";
  }

  /** Returns whether a path in an archive is passed over, as it would be in a folder. */
  static boolean isLeftOut(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return CONFIGURATION.contains(last)
        || path.matches("(?s)(?:.*/)?(?:\\.(?!\\.?(?:/|$))|__MACOSX/).*");
  }

  private void walk(Path root, String prefix, Predicate<Path> wanted) {
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(root, prefix, wanted));
    } catch (IOException e) {
      throw new CorpusException("corpus: " + root.getFileName() + ": " + reason(e));
    }
  }

  private void add(Path path, String name) {
    if (seen.add(real(path))) {
      files.add(new SourceFile(path, unique(name), columns));
    }
  }

  /** Tells apart equally named files of several roots. */
  private String unique(String name) {
    String unique = name;
    for (int n = 2; !prefixes.add(unique); n++) {
      unique = "(" + n + ") " + name;
    }
    return unique;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** Returns what went wrong, without the path of this machine. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException f) {
      return f.getReason() == null ? f.getClass().getSimpleName() : f.getReason();
    }
    return Characters.oneLine(String.valueOf(e.getMessage()), 160);
  }

  /** Collects the wanted files below one root. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String prefix;
    private final Predicate<Path> wanted;

    Visitor(Path root, String prefix, Predicate<Path> wanted) {
      this.root = root;
      this.prefix = prefix;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean left = isHidden(file) || CONFIGURATION.contains(String.valueOf(file.getFileName()));
      if (left || !wanted.test(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        add(file, name(file));
      } else {
        String kind = attributes.isSymbolicLink() ? "link that leads nowhere" : "special file";
        unreadable.add(new Rejection(name(file), "", "unreadable: " + kind));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!isHidden(file) && wanted.test(file)) {
        String why =
            e instanceof FileSystemLoopException
                ? "link that leads back to a folder above it"
                : reason(e);
        unreadable.add(new Rejection(name(file), "", "unreadable: " + why));
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return prefix + root.relativize(file).toString().replace('\\', '/');
    }

    private boolean isHidden(Path file) {
      return String.valueOf(file.getFileName()).startsWith(".");
    }
  }
}
