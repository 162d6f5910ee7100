package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(SharedSite.page(path));
  }

  @Test
  void pagesJoinToTheStreamOfAllHits() throws Exception {
    List<String> joined = new ArrayList<>();
    String next = "/api/search?q=kosova&unit=sentence&limit=7";
    while (!next.isEmpty()) {
      JsonNode page = json(next);
      page.get("hits").forEach(hit -> joined.add(place(hit)));
      next = page.path("next").asText("");
    }
    List<String> streamed = new ArrayList<>();
    for (String line :
        SharedSite.page("/api/search.jsonl?q=kosova&unit=sentence").strip().split("\n")) {
      streamed.add(place(JSON.readTree(line)));
    }
    assertTrue(joined.size() > 7, "more than a page");
    assertEquals(joined.size(), new HashSet<>(joined).size(), "no hit stands on two pages");
    assertEquals(new HashSet<>(streamed), new HashSet<>(joined));
    assertEquals(streamed.size(), joined.size());
  }

  /** A stream comes in the order of the archive, pages with the best first. */
  private static String place(JsonNode hit) {
    return hit.get("article") + ":" + hit.get("sentence") + hit.get("text");
  }

  @Test
  void examplesAskThisSite() throws Exception {
    assertTrue(
        SharedSite.page("/api").contains(SharedSite.site().address() + "api/search.jsonl?q=fear"));
  }

  @Test
  void countsHitsBesideWhatThereIs() throws Exception {
    JsonNode counts = json("/api/counts?q=frik%C3%AB&by=month").get("counts");
    long total = json("/api/search?q=frik%C3%AB&limit=0").get("total").asLong();
    long sum = 0;
    for (JsonNode row : counts) {
      sum += row.get("found").asLong();
      assertTrue(row.get("found").asLong() <= row.get("all").asLong(), row.toString());
    }
    assertEquals(total, sum);
    assertEquals(400, SharedSite.get("/api/counts?by=weather").statusCode());
  }

  @Test
  void streamsTheLinesOfATokenPattern() throws Exception {
    String pattern = "%5Bword%3D%22kan%C3%AB%22%5D+%5Bword%3D%22frik%C3%AB%22%5D";
    String csv = SharedSite.page("/api/lines.csv?kind=pattern&q=" + pattern);
    assertTrue(csv.startsWith("article,sentence,start,end,language,date,source,title,left,match"));
    assertTrue(csv.contains("kan\u00EB frik\u00EB"), csv);
    assertEquals(400, SharedSite.get("/api/lines.csv?kind=pattern&q=%5Bword").statusCode());
  }

  @Test
  void articleHoldsTextWhoseOffsetsMeanWhatIsMarked() throws Exception {
    String id = json("/api/search?q=frik%C3%AB&frame=FEAR").at("/hits/0/article").asText();
    JsonNode article = json(Address.of("/api/article").with("id", id).toString());
    String body = article.get("text").asText();
    String title = article.get("title").asText();
    assertFalse(article.get("mentions").isEmpty());
    for (JsonNode mention : article.get("mentions")) {
      String whole = mention.get("sentence").asInt() == 0 ? title : body;
      assertEquals(
          mention.get("surface").asText(),
          whole.substring(mention.get("start").asInt(), mention.get("end").asInt()));
    }
  }

  @Test
  void tablesAreTheFilesOfTheRun() throws Exception {
    for (String table : RunFiles.TABLES) {
      assertEquals(
          Files.readString(SharedSite.run().resolve(table + ".csv")),
          SharedSite.page("/api/tables/" + table + ".csv"));
    }
  }

  @Test
  void descriptionNamesEveryAddressAndEveryParameterOfASearch() throws Exception {
    JsonNode paths = json("/api/openapi.json").get("paths");
    for (String path :
        List.of(
            "/api/info",
            "/api/search.csv",
            "/api/search.jsonl",
            "/api/counts.csv",
            "/api/counts.jsonl",
            "/api/findings",
            "/api/dyads",
            "/api/dyads.csv",
            "/api/openapi.json")) {
      assertTrue(paths.has(path), path);
      assertEquals(200, SharedSite.get(path).statusCode(), path);
    }
    List<String> described = new ArrayList<>();
    paths.at("/~1api~1search/get/parameters").forEach(p -> described.add(p.get("name").asText()));
    for (String name : SearchForm.PARAMETERS) {
      boolean ofPages = List.of("view", "page").contains(name);
      assertEquals(!ofPages, described.contains(name), name);
    }
  }

  @Test
  void countsAndCollocatesAreTablesToo() throws Exception {
    String months = SharedSite.page("/api/counts.csv?q=kosova&by=month");
    assertTrue(months.startsWith("month,found,all,hits,words\r\n20"), months);
    String words = SharedSite.page("/api/collocates.csv?q=frik%C3%AB");
    assertTrue(
        words.startsWith("word,language,near,all,expected,log_likelihood,log_dice\r\n"), words);
    assertTrue(words.lines().count() > 2, words);
    assertEquals(400, SharedSite.get("/api/collocates.csv?q=((").statusCode());
  }

  @Test
  void refusalsAreJsonToo() throws Exception {
    assertEquals(400, SharedSite.get("/api/search?q=((").statusCode());
    assertTrue(JSON.readTree(SharedSite.get("/api/search?q=((").body()).has("error"));
    assertEquals(404, SharedSite.get("/api/article?id=none").statusCode());
    assertEquals(404, SharedSite.get("/api/nothing").statusCode());
  }
}
