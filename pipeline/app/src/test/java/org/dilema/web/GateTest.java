package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  /** Sends bytes as they are and returns the status line; a closed connection gives nothing. */
  private static String raw(Site site, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      StringBuilder line = new StringBuilder();
      InputStream in = socket.getInputStream();
      for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
        line.append((char) read);
      }
      return line.toString().strip();
    }
  }

  private static int status(String host, String path) throws IOException {
    String line =
        raw(
            SharedSite.site(),
            "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    return Integer.parseInt(line.split(" ")[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST:1234", "[::1]:80"})
  void answersUnderTheNamesOfThisMachine(String host) throws IOException {
    assertEquals(200, status(host, "/help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"})
  void refusesHostsThatAStrangerCouldHavePointedHere(String host) throws IOException {
    assertEquals(421, status(host, "/help"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2f..%2fpom.xml",
        "/assets/../../pom.xml",
        "/assets/%2e%2e/pom.xml",
        "/api/tables/..%2f..%2fetc%2fpasswd.csv",
        "/api/tables/manifest.csv",
        "/coding/copy.csv?sheet=..%2f..%2fx&coder=a",
        "/coding/item?sheet=a&coder=..%2fb",
        "/article?id=..%2f..%2fetc%2fpasswd",
        "/article",
        "/findings/cell?state=ZZZ&dimension=fear",
        "/dyads?relation=loves",
        "/search?q=a&page=0",
        "/search?q=a&page=99999999999",
        "/search?q=a&from=yesterday",
        "/search?q=a&view=sideways",
        "/search?q=%00",
        "/search?q=%ff%fe",
        "/search?q=%zz",
        "/api/search?q=((",
        "/api/search?limit=-1",
        "/nothing"
      })
  void answersWhatCannotBeWith4xx(String path) throws IOException {
    int status = status("localhost", path);
    assertTrue(status >= 400 && status < 500, path + " gave " + status);
  }

  @Test
  void answersWhatIsTooLongOrNoRequestWith4xx() throws IOException {
    int query = status("localhost", "/search?q=" + "a".repeat(5_000));
    assertEquals(414, query);
    String line =
        raw(
            SharedSite.site(),
            "GET /" + "a".repeat(60_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertTrue(line.contains(" 4"), line);
    assertTrue(raw(SharedSite.site(), "NONSENSE\r\n\r\n").contains(" 4"));
    String body = "form=x&name=" + "a".repeat(400_000);
    String post =
        "POST /coding/draw HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    assertTrue(raw(SharedSite.site(), post).contains(" 4"));
  }

  @Test
  void escapesEverythingThatAnArticleBrings() throws Exception {
    String article = SharedSite.page("/article?id=hostile%2F..%2Fid%3Fx%3D1%26y%3D%3Ci%3E");
    String list = SharedSite.page("/search?q=serbia+frik%C3%AB");
    for (String page : List.of(article, list)) {
      assertFalse(page.contains("<script>alert"), page);
      assertFalse(page.contains("<img"), page);
      assertFalse(page.contains("javascript:"), page);
    }
    assertTrue(article.contains("&lt;script>alert") || article.contains("&lt;script&gt;alert"));
    String echoed = SharedSite.page("/search?q=%22%3E%3Cscript%3Ealert(9)%3C/script%3E");
    assertFalse(echoed.contains("<script>alert"), echoed);
  }

  @Test
  void sendsAPolicyWithoutInlineScriptEvenWithRefusals() throws Exception {
    for (String path : List.of("/", "/nothing", "/assets/site.js", "/api/info")) {
      String policy =
          SharedSite.get(path).headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'none'"), path);
      assertTrue(policy.contains("script-src 'self';"), path);
      assertFalse(policy.contains("unsafe"), path);
    }
    for (String path : List.of("/", "/search?q=kosova&view=time", "/coding", "/findings")) {
      String page = SharedSite.page(path);
      assertFalse(page.matches("(?s).*<script(?![^>]*src=).*"), path + " holds a script");
      assertFalse(page.matches("(?s).*\\son[a-z]+=\".*"), path + " holds an event handler");
      assertFalse(page.contains(" style=\""), path + " holds a style");
    }
  }

  @Test
  void refusesFormsFromElsewhere() throws Exception {
    String draw = "form=0123456789abcdef0123456789abcdef&name=forged&per=1&seed=1";
    assertEquals(403, post(draw).statusCode(), "without the cookie");
    String cookie = "dilema-form=0123456789abcdef0123456789abcdef";
    assertEquals(
        403, post(draw, "Cookie", cookie, "Origin", "http://evil.example").statusCode(), "origin");
    assertEquals(
        403, post(draw, "Cookie", cookie, "Sec-Fetch-Site", "cross-site").statusCode(), "site");
    assertEquals(
        403, post("form=f&name=forged&per=1&seed=1", "Cookie", cookie).statusCode(), "secret");
    assertFalse(SharedSite.run().resolve("coding/forged.csv").toFile().exists());
  }

  private static HttpResponse<String> post(String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SharedSite.site().address().resolve("/coding/draw"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void asksForTheTokenEverywhereAndTakesItOnce() throws Exception {
    String token = "correct horse battery";
    try (Site site = Site.start(SharedSite.options(token))) {
      for (String path : List.of("/", "/search?q=a", "/api/info", "/findings", "/coding")) {
        assertEquals(401, SharedSite.get(site, path).statusCode(), path);
      }
      assertEquals(200, SharedSite.get(site, "/assets/site.css").statusCode());
      assertEquals(
          200, SharedSite.get(site, "/api/info", "Authorization", "Bearer " + token).statusCode());
      assertEquals(
          401, SharedSite.get(site, "/api/info", "Authorization", "Bearer wrong").statusCode());
      HttpRequest enter =
          HttpRequest.newBuilder(site.address().resolve("/enter"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("token=correct+horse+battery"))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(enter, HttpResponse.BodyHandlers.ofString());
      String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("HttpOnly") && !cookie.contains("horse"), cookie);
      String sent = cookie.substring(0, cookie.indexOf(';'));
      assertEquals(200, SharedSite.get(site, "/findings", "Cookie", sent).statusCode());
    }
  }

  @Test
  void opensToOthersOnlyWithAToken() {
    Path folder = Path.of("run");
    SiteException refused =
        assertThrows(
            SiteException.class, () -> new SiteOptions(folder, folder, "0.0.0.0", 7070, null));
    assertTrue(String.valueOf(refused.getMessage()).contains("--token"));
    assertThrows(
        SiteException.class, () -> new SiteOptions(folder, folder, "0.0.0.0", 7070, "short"));
    new SiteOptions(folder, folder, "0.0.0.0", 7070, "a long enough secret");
  }

  @Test
  void keepsAnsweringWhileManyClientsAreSlow() throws Exception {
    Site site = SharedSite.site();
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 150; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.address().getPort());
        String begun =
            switch (i % 3) {
              case 0 -> "GET /search?q=kosova HTTP/1.1\r\nHost: local";
              case 1 ->
                  "POST /coding/draw HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                      + " application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nform=";
              default -> "GET /api/tables/metrics.csv HTTP/1.1\r\nHost: localhost\r\n\r\n";
            };
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
        slow.add(socket); // and nothing is read
      }
      long start = System.nanoTime();
      for (int i = 0; i < 5; i++) {
        assertEquals(200, SharedSite.get("/search?q=kosova").statusCode());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      assertTrue(seconds < 15, "five searches took " + seconds + " s beside 150 slow clients");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void saysWhenThePortIsTaken() throws Exception {
    int port = SharedSite.site().address().getPort();
    SiteOptions same =
        new SiteOptions(
            SharedSite.run(),
            SharedSite.home().resolve("lexicons"),
            SiteOptions.LOOPBACK,
            port,
            null);
    SiteException taken = assertThrows(SiteException.class, () -> Site.start(same));
    assertTrue(String.valueOf(taken.getMessage()).contains("--port"));
    assertEquals(URI.create("http://127.0.0.1:" + port + "/"), SharedSite.site().address());
  }
}
