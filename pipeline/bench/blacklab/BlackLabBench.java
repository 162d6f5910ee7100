import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inl.blacklab.index.Indexer;
import nl.inl.blacklab.resultproperty.HitPropertyAfterHit;
import nl.inl.blacklab.resultproperty.HitPropertyDocumentStoredField;
import nl.inl.blacklab.search.BlackLab;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.indexmetadata.MatchSensitivity;
import nl.inl.blacklab.search.results.ContextSize;
import nl.inl.blacklab.search.results.Hits;
import nl.inl.blacklab.search.results.QueryInfo;
import nl.inl.blacklab.search.textpattern.TextPattern;
import nl.inl.blacklab.search.textpattern.TextPatternAnyToken;
import nl.inl.blacklab.search.textpattern.TextPatternSequence;
import nl.inl.blacklab.search.textpattern.TextPatternTerm;
import org.dilema.bench.Stopwatch;

/**
 * Indexes the generated news with BlackLab and puts the same questions to it. Run as a source file
 * on BlackLab's own class path: java -cp ... BlackLabBench.java index|ask NEWS FOLDER. Its input is already
 * cut into words, a line each, so that it need not do so.
 *
 * <p>Its stopwatch is that of the others.
 */
public final class BlackLabBench {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int BATCH = 500;
  private static final Stopwatch WATCH = new Stopwatch("BlackLab");

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("ask")) {
      ask(new File(arguments[2]));
    } else {
      build(Path.of(arguments[1]), new File(arguments[2]));
    }
    System.exit(0);
  }

  private static void build(Path news, File folder) throws Exception {
    long start = System.nanoTime();
    long[] counts = index(news, folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    WATCH.tell("index", seconds, "s");
    WATCH.tell("index processor", Stopwatch.processor(), "s");
    WATCH.tell("articles per second", counts[0] / seconds, "1/s");
    WATCH.tell("words per second", counts[1] / seconds, "1/s");
    double size = size(folder.toPath());
    WATCH.tell("size", size / 1e6, "MB");
    WATCH.tell("size of text", size / Files.size(news), "x");
  }

  private static void ask(File folder) throws Exception {
    Stopwatch.Opening<BlackLabIndex> open = () -> BlackLab.open(folder);
    TextPattern war = new TextPatternTerm("war");
    TextPattern the = new TextPatternTerm("the");
    TextPattern of = new TextPatternTerm("of");
    TextPattern gap = new TextPatternSequence(the, new TextPatternAnyToken(0, 5), of);
    WATCH.query("term", open, index -> page(find(index, war)));
    WATCH.query("frequent term", open, index -> page(find(index, the)));
    WATCH.query("phrase", open, index -> page(find(index, new TextPatternSequence(of, the))));
    WATCH.query("token pattern", open, index -> page(find(index, gap)));
    WATCH.query("sorted concordance", open, index -> page(sorted(index, war)));
    WATCH.query("sorted long concordance", open, index -> page(sorted(index, the)));
    WATCH.query("outlets of hits", open, index -> outlets(index, war));
    WATCH.query("outlets of many hits", open, index -> outlets(index, the));
  }

  private static long[] index(Path news, File folder) throws Exception {
    long articles = 0;
    long words = 0;
    Indexer indexer = Indexer.createNewIndex(folder, "sketch-wpl");
    indexer.setNumberOfThreadsToUse(2);
    try (BufferedReader in = Files.newBufferedReader(news, StandardCharsets.UTF_8)) {
      StringBuilder batch = new StringBuilder();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        batch.append("<doc id=\"").append(cells[0]).append("\" outlet=\"").append(cells[1]);
        batch
            .append("\" date=\"")
            .append(cells[2])
            .append("\" lang=\"")
            .append(cells[3])
            .append("\">\n");
        for (String sentence : (cells[4] + ". " + cells[5]).split("(?<=\\.) ")) {
          batch.append("<s>\n");
          Matcher each = WORD.matcher(sentence);
          while (each.find()) {
            batch
                .append(each.group())
                .append("\tx\t")
                .append(each.group().toLowerCase(Locale.ROOT))
                .append('\n');
            words++;
          }
          batch.append("</s>\n");
        }
        batch.append("</doc>\n");
        if (++articles % BATCH == 0) {
          add(indexer, batch, articles);
        }
      }
      add(indexer, batch, articles);
    }
    indexer.close();
    return new long[] {articles, words};
  }

  private static void add(Indexer indexer, StringBuilder batch, long number) {
    if (batch.length() > 0) {
      byte[] bytes = batch.toString().getBytes(StandardCharsets.UTF_8);
      indexer.index("batch" + number + ".wpl", new ByteArrayInputStream(bytes));
      batch.setLength(0);
    }
  }

  private static Hits find(BlackLabIndex index, TextPattern pattern) throws Exception {
    return index.find(pattern.toQuery(QueryInfo.create(index)));
  }

  private static Hits sorted(BlackLabIndex index, TextPattern pattern) throws Exception {
    return find(index, pattern)
        .sort(
            new HitPropertyAfterHit(
                index, index.mainAnnotatedField().mainAnnotation(), MatchSensitivity.INSENSITIVE));
  }

  /** Counts every hit and reads the first twenty in their context. */
  private static long page(Hits hits) {
    long total = hits.size();
    hits.window(0, 20).kwics(ContextSize.get(8, 100));
    return total;
  }

  private static long outlets(BlackLabIndex index, TextPattern pattern) throws Exception {
    return find(index, pattern)
        .group(new HitPropertyDocumentStoredField(index, "outlet"), -1)
        .size();
  }

  private static long size(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long sum = 0;
      for (Path file : all) {
        sum += Files.size(file);
      }
      return sum;
    }
  }
}
