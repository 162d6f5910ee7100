package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a number opens onto is exactly what was counted. */
class EvidenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void cellOpensOntoAsManySentencesAsTheTableCounts() throws Exception {
    RunFiles run = new RunFiles(SharedSite.run());
    long counted = 0;
    for (TableRow cell : run.all("findings")) {
      Set<String> sentences =
          sentences(
              "/api/evidence?limit=1000&state="
                  + cell.get("state")
                  + "&dimension="
                  + cell.get("dimension"));
      assertEquals(cell.number("frames"), sentences.size(), cell.toString());
      counted += sentences.size();
    }
    assertTrue(counted > 0, "the run counts something");
  }

  @Test
  void dyadOpensOntoAsManySentencesAsTheMetricsCount() throws Exception {
    RunFiles run = new RunFiles(SharedSite.run());
    int dyads = 0;
    for (TableRow row : run.all("metrics")) {
      boolean whole = !row.get("group").contains(";period=");
      if (row.get("metric").equals("dyad_observed") && whole) {
        String[] ends = row.get("group").substring("dyad=".length()).split(">");
        String query =
            Address.of("/api/evidence")
                .with("limit", "1000")
                .with("from", ends[0])
                .with("to", ends[1])
                .with("relation", row.get("key"))
                .toString();
        assertEquals(Math.round(row.real("value")), sentences(query).size(), row.toString());
        dyads++;
      }
    }
    assertTrue(dyads > 0, "the run has dyads");
  }

  private static Set<String> sentences(String path) throws Exception {
    JsonNode page = JSON.readTree(SharedSite.page(path));
    Set<String> sentences = new HashSet<>();
    for (JsonNode frame : page.get("frames")) {
      sentences.add(frame.get("article").asText() + ":" + frame.get("sentence").asInt());
      List<String> parts = List.of(frame.get("cue").asText(), frame.get("text").asText());
      assertTrue(parts.stream().noneMatch(String::isEmpty), frame.toString());
    }
    return sentences;
  }
}
