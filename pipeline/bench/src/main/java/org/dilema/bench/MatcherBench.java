package org.dilema.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dilema.language.Languages;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.tag.actor.ActorMatcher;
import org.dilema.tag.actor.NameIndexBuilder;
import org.dilema.tag.en.EnglishNames;
import org.dilema.tag.sq.AlbanianNames;
import org.dilema.text.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many tokens a second a core searches for the names of the full lexicons. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class MatcherBench {

  /** Counts tokens beside articles. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Tokens {
    /** Tokens searched. */
    public long tokens;
  }

  /** The language. */
  @Param({"en", "sq"})
  public String language;

  private List<Document> documents;
  private ActorMatcher matcher;
  private int at;

  /** Reads the lexicons and cuts the news. */
  @Setup
  public void prepare() {
    documents = Sentences.documents(language, 200);
    var pack = Languages.of(language).orElseThrow();
    var lexicons = Lexicons.read(Sentences.home().resolve("lexicons"), List.of(language));
    var names = new NameIndexBuilder(pack).build(lexicons.actors());
    var classes = lexicons.of(language).classes();
    matcher =
        new ActorMatcher(
            names,
            language.equals("en") ? new EnglishNames(classes) : new AlbanianNames(classes, pack));
  }

  /** Searches one article. */
  @Benchmark
  public Map<Integer, List<ActorMatch>> match(Tokens counter) {
    Document document = documents.get(at++ % documents.size());
    counter.tokens += Sentences.tokens(document);
    return matcher.find(document);
  }
}
