package org.dilema.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.tag.Frame;
import org.dilema.tag.Refusal;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;

/** Prints tags for a program: a JSON array of sentences with their mentions and frames. */
final class JsonTags {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  void print(TaggedArticle tagged, TagTrace trace, PrintWriter out) {
    List<Map<String, Object>> sentences = new ArrayList<>();
    for (Sentence sentence : tagged.document().sentences()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("sentence", sentence.number());
      one.put("start", sentence.span().start());
      one.put("end", sentence.span().end());
      one.put("text", tagged.document().textOf(sentence));
      one.put(
          "mentions",
          tagged.mentions().stream().filter(m -> m.sentence() == sentence.number()).toList());
      one.put("frames", frames(tagged, trace, sentence.number()));
      one.put("refused", refused(trace, sentence.number()));
      sentences.add(one);
    }
    try {
      out.println(JSON.writeValueAsString(sentences));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are JSON", e);
    }
  }

  private static List<Map<String, Object>> frames(
      TaggedArticle tagged, TagTrace trace, int sentence) {
    return tagged.frames().stream()
        .filter(frame -> frame.sentence() == sentence)
        .map(frame -> frame(frame, trace))
        .toList();
  }

  private static Map<String, Object> frame(Frame frame, TagTrace trace) {
    Map<String, Object> one =
        JSON.convertValue(frame, new TypeReference<LinkedHashMap<String, Object>>() {});
    one.put("roles", frame.roles().stream().map(role -> role(frame, role, trace)).toList());
    return one;
  }

  private static Map<String, Object> role(Frame frame, Role role, TagTrace trace) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", role.name());
    one.put("actor", role.actor());
    one.put("codes", role.codes());
    one.put("by", trace.slot(frame, role).orElse("moved"));
    return one;
  }

  private static List<Map<String, Object>> refused(TagTrace trace, int sentence) {
    return trace.refused(sentence).stream().map(JsonTags::refused).toList();
  }

  private static Map<String, Object> refused(Refusal refusal) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("category", refusal.cue().category());
    one.put("subcategory", refusal.cue().subcategory());
    one.put("span", refusal.span());
    one.put("cue", refusal.cue().lemma());
    one.put("rule", refusal.cue().rule());
    one.put("reason", refusal.reason());
    return one;
  }
}
