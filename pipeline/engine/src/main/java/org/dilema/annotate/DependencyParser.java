package org.dilema.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parses English as CoreNLP's neural parser does, with its model and the same results, several
 * times as fast and without a lock between threads; its enhanced++ graph is CoreNLP's own work.
 */
final class DependencyParser {

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String ROOT = "-ROOT-";
  private static final String NULL = "-NULL-";
  private static final int TAGS = 18;
  private static final int LABELS = 36;

  private final ParserModel model;
  private final ParserNetwork network;
  private final ParserEstimate estimate;

  DependencyParser(ParserModel model) {
    this.model = model;
    this.network = new ParserNetwork(model);
    int[] none = new int[ParserModel.FEATURES];
    Arrays.fill(none, 0, TAGS, word(NULL));
    Arrays.fill(none, TAGS, LABELS, tag(NULL));
    Arrays.fill(none, LABELS, none.length, model.labels().getOrDefault(NULL, 0));
    this.estimate = new ParserEstimate(model, network, none);
  }

  /** Returns the enhanced++ dependencies of a sentence with parts of speech. */
  SemanticGraph parse(List<CoreLabel> tokens) {
    ParserState state = tree(tokens);
    IndexedWord root = new IndexedWord(new edu.stanford.nlp.ling.Word("ROOT"));
    root.set(CoreAnnotations.IndexAnnotation.class, 0);
    List<TypedDependency> dependencies = new ArrayList<>();
    for (int i = 1; i <= tokens.size(); i++) {
      int head = state.heads[i];
      IndexedWord governor = head == 0 ? root : new IndexedWord(tokens.get(head - 1));
      GrammaticalRelation relation =
          head == 0 ? GrammaticalRelation.ROOT : relation(model.relations().get(state.labels[i]));
      dependencies.add(new TypedDependency(relation, governor, new IndexedWord(tokens.get(i - 1))));
    }
    GrammaticalStructure structure =
        new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    return SemanticGraphFactory.makeFromTree(
        structure, Mode.ENHANCED_PLUS_PLUS, GrammaticalStructure.Extras.NONE, null);
  }

  private static GrammaticalRelation relation(String label) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
    return known != null
        ? known
        : new GrammaticalRelation(
            edu.stanford.nlp.international.Language.UniversalEnglish,
            label,
            null,
            GrammaticalRelation.DEPENDENT);
  }

  private ParserState tree(List<CoreLabel> tokens) {
    int[] words = new int[tokens.size() + 2];
    int[] tags = new int[tokens.size() + 2];
    for (int i = 0; i < words.length; i++) {
      boolean token = i > 1;
      words[i] = word(token ? tokens.get(i - 2).word() : i == 0 ? NULL : ROOT);
      tags[i] = tag(token ? tokens.get(i - 2).tag() : i == 0 ? NULL : ROOT);
    }
    int none = model.labels().getOrDefault(NULL, 0);
    ParserState state = new ParserState(tokens.size());
    int[] features = new int[ParserModel.FEATURES];
    while (!state.finished()) {
      if (state.mustShift()) {
        state.shift();
        continue;
      }
      read(state, words, tags, none, features);
      take(state, best(state, features));
    }
    return state;
  }

  private int word(String word) {
    Integer id = model.words().get(word);
    return id != null ? id : model.words().getOrDefault(UNKNOWN, 0);
  }

  private int tag(String tag) {
    Integer id = model.tags().get(tag);
    return id != null ? id : model.tags().getOrDefault(UNKNOWN, 0);
  }

  /** Fills in words, tags and labels of stack, buffer and children, in the model's order. */
  private void read(ParserState state, int[] words, int[] tags, int none, int[] features) {
    int[] places = new int[TAGS];
    for (int i = 0; i < 3; i++) {
      places[i] = state.stacked(2 - i);
      places[3 + i] = state.buffered(i);
    }
    for (int i = 0; i < 2; i++) {
      int token = state.stacked(i);
      int at = 6 + 6 * i;
      places[at] = state.leftChild(token, 0);
      places[at + 1] = state.rightChild(token, 0);
      places[at + 2] = state.leftChild(token, 1);
      places[at + 3] = state.rightChild(token, 1);
      places[at + 4] = state.leftChild(places[at], 0);
      places[at + 5] = state.rightChild(places[at + 1], 0);
    }
    for (int i = 0; i < TAGS; i++) {
      features[i] = words[places[i] + 1];
      features[TAGS + i] = tags[places[i] + 1];
      if (i >= 6) {
        int label = places[i] <= 0 ? -1 : state.labels[places[i]];
        features[LABELS + i - 6] = label < 0 ? none : none + 1 + label;
      }
    }
  }

  /** Returns the best transition that is allowed: exactly where the estimate leaves a doubt. */
  private int best(ParserState state, int[] features) {
    float[] scores = estimate.scores(features);
    int best = -1;
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      if (allowed(state, i)) {
        if (best < 0 || scores[i] > scores[best]) {
          second = best < 0 ? second : scores[best];
          best = i;
        } else {
          second = Math.max(second, scores[i]);
        }
      }
    }
    return scores[best] - second >= ParserEstimate.SURE ? best : exactlyBest(state, features);
  }

  private int exactlyBest(ParserState state, int[] features) {
    double[] scores = network.scores(features);
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && allowed(state, i)) {
        best = i;
      }
    }
    return best;
  }

  private void take(ParserState state, int best) {
    int relations = model.relations().size();
    if (best < relations) {
      state.attachLeft(best);
    } else if (best < 2 * relations) {
      state.attachRight(best - relations);
    } else {
      state.shift();
    }
  }

  /** The first relation is the root's, and only the root's. */
  private boolean allowed(ParserState state, int transition) {
    int relations = model.relations().size();
    if (transition < relations) {
      return state.canAttachLeft() && transition != 0;
    }
    return transition < 2 * relations
        ? state.canAttachRight() && (transition == relations) == (state.stacked(1) == 0)
        : state.canShift();
  }
}
