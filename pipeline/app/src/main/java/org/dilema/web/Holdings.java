package org.dilema.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.dilema.archive.Archive;
import org.dilema.archive.ArchiveException;
import org.dilema.archive.StoredArticle;
import org.dilema.lexicon.ActorTable;
import org.dilema.lexicon.Lexicons;
import org.dilema.lexicon.Pairs;
import org.dilema.run.Attributions;

/** What is served: the archive, the tables of the run beside it, and the names of the actors. */
final class Holdings implements Closeable {
  private static final long OFTEN = 1_000_000_000L;

  private final Archive archive;
  private final AtomicLong looked = new AtomicLong(System.nanoTime());
  private final RunFiles run;
  private final ActorNames names;
  private final JsonNode manifest;
  private final Pairs pairs;
  private final CompletableFuture<EvidenceIndex> evidence;

  private Holdings(Archive archive, RunFiles run, ActorTable actors, Pairs pairs)
      throws IOException {
    this.archive = archive;
    this.run = run;
    this.names = new ActorNames(actors);
    this.manifest = run.manifest();
    this.pairs = pairs;
    this.evidence = CompletableFuture.supplyAsync(() -> gather(actors));
  }

  /**
   * Opens a run or an archive; the evidence of a run is gathered in the background.
   *
   * @throws org.dilema.archive.ArchiveException if there is no archive
   */
  static Holdings open(SiteOptions options) throws IOException {
    ActorTable actors = Lexicons.read(options.lexicons(), List.of()).actors();
    Path folder = options.folder();
    return new Holdings(
        Archive.open(folder), new RunFiles(folder), actors, Pairs.read(options.lexicons()));
  }

  /**
   * Returns the archive, with what was added to it until a second ago. While somebody puts another
   * in its place, what was opened is served.
   */
  Archive archive() throws IOException {
    long now = System.nanoTime();
    long before = looked.get();
    if (now - before > OFTEN && looked.compareAndSet(before, now)) {
      try {
        archive.refresh();
      } catch (ArchiveException e) {
        return archive;
      }
    }
    return archive;
  }

  RunFiles run() {
    return run;
  }

  ActorNames names() {
    return names;
  }

  /** Returns the words of both languages that mean the same. */
  Pairs pairs() {
    return pairs;
  }

  /** Returns the frames behind cells and dyads; waits while they are still being gathered. */
  EvidenceIndex evidence() {
    try {
      return evidence.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the run's tables cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns the study's title, or the folder's name where only an archive is served. */
  String title() {
    String study = manifest.path("study").asText("");
    return study.isEmpty() ? "Archive " + run.folder().getFileName() : study;
  }

  /** Returns a setting of the run as its manifest tells it, or nothing. */
  String setting(String name) {
    return manifest.path("options").path(name).asText("");
  }

  /** Returns a count of the run as its manifest tells it; 0 where it tells none. */
  long count(String name) {
    return manifest.path("counts").path(name).asLong(0);
  }

  /** Returns the codes of the table's rows in the study's order. */
  List<String> states() throws IOException {
    Set<String> states = new LinkedHashSet<>(Arrays.asList(setting("states").split(" ")));
    run.all("findings").forEach(row -> states.add(row.get("state")));
    states.remove("");
    return List.copyOf(states);
  }

  /**
   * Returns what is known of an article before its text; empty where the run has none of that id.
   */
  Optional<ArticleHead> head(String id) throws IOException {
    return run.articles().rows(id).stream().findFirst().map(ArticleHead::of);
  }

  Optional<StoredArticle> text(String id) throws IOException {
    return archive().article(id);
  }

  Masthead masthead(String title, String section) {
    String note =
        title().startsWith("Sample:")
            ? "A demonstration: its articles were written for the program and prove nothing about"
                + " the region."
            : "";
    return new Masthead(title, section, title(), run.finished(), note);
  }

  private EvidenceIndex gather(ActorTable actors) {
    Map<String, String> apart = new TreeMap<>();
    for (String exception : setting("apart").split(" ")) {
      int equals = exception.indexOf('=');
      if (equals > 0) {
        apart.put(exception.substring(0, equals), exception.substring(equals + 1));
      }
    }
    try {
      return new EvidenceIndex(run, new LinkedHashSet<>(states()), Attributions.of(apart, actors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
