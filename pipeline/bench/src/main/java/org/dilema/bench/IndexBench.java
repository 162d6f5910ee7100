package org.dilema.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dilema.annotate.AnnotationCache;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.archive.ArchiveWriter;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the index of 500 tagged Albanian articles takes to write. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class IndexBench {

  static final int ARTICLES = 500;

  private List<TaggedArticle> tagged;
  private Path folder;

  /** Tags the articles. */
  @Setup
  public void prepare() throws IOException {
    var lexicons = Lexicons.read(Sentences.home().resolve("lexicons"), List.of("sq"));
    Taggers taggers = new Taggers(lexicons, AnnotationCache.none(new CoreNlpAnnotator()));
    tagged = Sentences.articles("sq", ARTICLES).stream().map(taggers::tag).toList();
    folder = Files.createTempDirectory("dilema-index");
  }

  /** Writes the index. */
  @Benchmark
  public long index() throws IOException {
    try (ArchiveWriter archive = ArchiveWriter.create(folder)) {
      for (TaggedArticle one : tagged) {
        archive.add(one);
      }
      archive.commit();
    }
    return tagged.size();
  }

  /** Deletes the index. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
