package org.dilema.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;

/** Prints tags for a program: a JSON array of sentences with their mentions and frames. */
final class JsonTags {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  void print(TaggedArticle tagged, PrintWriter out) {
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
      one.put("frames", frames(tagged, sentence.number()));
      sentences.add(one);
    }
    try {
      out.println(JSON.writeValueAsString(sentences));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are JSON", e);
    }
  }

  private static List<Frame> frames(TaggedArticle tagged, int sentence) {
    return tagged.frames().stream().filter(frame -> frame.sentence() == sentence).toList();
  }
}
