package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Journal;
import org.dilema.run.Pipeline;
import org.dilema.run.RunOptions;
import org.dilema.run.Study;
import org.dilema.run.StudyReader;

/**
 * A site over one real run that all tests of this package share: the sample study over its Albanian
 * articles, which need no language models, and one article that means harm.
 */
final class SharedSite {
  static final String HOSTILE_TITLE = "<script>alert(1)</script> \"quoted\" & <b>bold</b>";
  static final String HOSTILE_ID = "hostile/../id?x=1&y=<i>";

  private static Path run = Path.of("");
  private static Site site;

  private SharedSite() {}

  static Path home() {
    return Path.of(System.getProperty("dilema.home"));
  }

  /** Returns the folder of the run, which is carried out at the first call. */
  static synchronized Path run() throws IOException {
    if (run.toString().isEmpty()) {
      Path folder = Files.createTempDirectory("dilema-site");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      Path hostile = folder.resolve("hostile.jsonl");
      Files.writeString(
          hostile,
          "{\"id\":\"hostile/../id?x=1&y=<i>\",\"title\":\"<script>alert(1)</script> \\\"quoted\\\" &"
              + " <b>bold</b>\",\"source\":\"<img src=x onerror=alert(2)>\",\"date\":\"2022-03-05\","
              + "\"url\":\"javascript:alert(3)\",\"text\":\"Serbët në veri kanë frikë nga Kosova"
              + " <script>alert(4)</script>. Qeveria e Kosovës tha se Serbia e kërcënon Kosovën me"
              + " luftë. <img src=x onerror=alert(5)> Beogradi nuk u përgjigj.\"}\n");
      Study study = StudyReader.read(home().resolve("corpus/sample/study.yml"));
      study =
          study.of(
              java.util.List.of(home().resolve("corpus/sample/sq").toString(), hostile.toString()),
              folder,
              true);
      Path out = folder.resolve("run");
      RunOptions options = new RunOptions(out, 2, home());
      Journal journal = new Journal(line -> {}, System::nanoTime, (done, all) -> {});
      new Pipeline(study, options, new CoreNlpAnnotator(), journal).run();
      run = out;
    }
    return run;
  }

  static SiteOptions options(String token) throws IOException {
    return new SiteOptions(run(), home().resolve("lexicons"), SiteOptions.LOOPBACK, 0, token);
  }

  /** Returns the site, started at the first call. */
  static synchronized Site site() throws IOException {
    if (site == null) {
      site = Site.start(options(null));
      Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    }
    return site;
  }

  static HttpResponse<String> get(String path, String... headers) throws Exception {
    return get(site(), path, headers);
  }

  static HttpResponse<String> get(Site from, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(from.address().toString().replaceFirst("/$", "") + path))
            .timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Returns a page and asserts that it was answered. */
  static String page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path + "\n" + answer.body());
    return answer.body();
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text));
      System.err.println(text);
    }
  }
}
