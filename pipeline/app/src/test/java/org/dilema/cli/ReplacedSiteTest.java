package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.dilema.web.Site;
import org.dilema.web.SiteOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site whose archive is added to, deleted from, built again and replaced while people use it. No
 * sentence names an actor, so that no model is loaded.
 */
@Tag("slow")
class ReplacedSiteTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=harvest+OR+vineyard",
          "/search?q=%22the%22+%5B%5D&kind=pattern&view=lines",
          "/search?q=harvest&view=words",
          "/search?q=harvest&view=time",
          "/article?id=a&q=harvest",
          "/api/search?q=vineyard",
          "/api/lines.csv?q=harvest");

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path archive = Path.of("");
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong answers = new AtomicLong();

  /** Carries out a command in this process or in another. */
  private interface Shell {
    void type(String... arguments) throws Exception;
  }

  @BeforeEach
  void writeArchive() throws Exception {
    archive = folder.resolve("archive");
    here("add", archive.toString(), articles("first", "a", "The harvest was good.").toString());
  }

  private Path articles(String name, String id, String text) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    String line =
        "{\"id\":\"%s\",\"date\":\"2022-03-01\",\"source\":\"s\",\"language\":\"en\",\"title\":\"News"
            + " of the %s\",\"text\":\"%s It rained and then the sun shone again over the hills.\"}\n";
    Files.writeString(file, line.formatted(id, name, text));
    return file;
  }

  private static void here(String... arguments) {
    Terminal done = Terminal.type(arguments);
    assertEquals(0, done.status(), done.err());
  }

  private static void elsewhere(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Ddilema.home=" + System.getProperty("dilema.home"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), String.join(" ", arguments));
  }

  @Test
  void answersWhileThisProcessChangesTheArchive() throws Exception {
    answersWhileItChanges(ReplacedSiteTest::here);
  }

  @Test
  void answersWhileAnotherProcessChangesTheArchive() throws Exception {
    answersWhileItChanges(ReplacedSiteTest::elsewhere);
  }

  private void answersWhileItChanges(Shell shell) throws Exception {
    String served = archive.toString();
    SiteOptions options = new SiteOptions(archive, Home.lexicons(), SiteOptions.LOOPBACK, 0, null);
    AtomicBoolean done = new AtomicBoolean();
    try (Site site = Site.start(options)) {
      List<Thread> readers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        int from = i;
        readers.add(new Thread(() -> read(site, done, from)));
      }
      readers.forEach(Thread::start);
      try {
        shell.type("add", served, articles("second", "b", "The orchard was cut.").toString());
        shell.type("delete", served, "--id", "b");
        shell.type("delete", served, "--query", "harvest");
        shell.type("add", served, articles("third", "a", "The harvest was late.").toString());
        shell.type("rebuild", served);
        found(site, "late");
        replace(shell);
        found(site, "vineyard");
      } finally {
        done.set(true);
        for (Thread reader : readers) {
          reader.join();
        }
      }
      assertEquals(List.of(), wrong);
      assertTrue(answers.get() > 50, answers.toString());
      assertTrue(get(site, "/search?q=vineyard").body().contains("1 article"));
    }
  }

  /** Puts an archive in the place of the one that is served, whose files have the same names. */
  private void replace(Shell shell) throws Exception {
    Path made = folder.resolve("made");
    String file = articles("fourth", "c", "The vineyard was damaged.").toString();
    shell.type("add", made.toString(), file);
    Files.move(archive, folder.resolve("away"));
    Files.move(made, archive);
  }

  private HttpResponse<String> get(Site site, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(site.address().resolve(path))
            .timeout(Duration.ofSeconds(30))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void read(Site site, AtomicBoolean done, int from) {
    for (int i = from; !done.get(); i++) {
      String page = PAGES.get(i % PAGES.size());
      try {
        HttpResponse<String> answer = get(site, page);
        answers.incrementAndGet();
        boolean later =
            answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()
                && answer.body().contains("being replaced");
        boolean gone = answer.statusCode() == 404 && page.startsWith("/article");
        if (answer.statusCode() != 200 && !later && !gone) {
          wrong.add(page + " " + answer.statusCode() + "\n" + answer.body());
        }
      } catch (Exception e) {
        wrong.add(page + " " + e);
      }
    }
  }

  private void found(Site site, String word) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    String body = "";
    while (!body.contains("\"total\":1") && Instant.now().isBefore(end)) {
      body = get(site, "/api/search?q=" + word).body();
    }
    assertTrue(body.contains("\"total\":1"), body);
  }
}
