package org.dilema.tag.en;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Dependency;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Sentence;

/** A parsed English sentence with its actors: tokens by index, edges both ways. */
final class EnglishSentence {

  private final Sentence sentence;
  private final Annotation annotation;
  private final List<ActorMatch> actors;
  private final List<Dependency> edges;
  private final List<List<Dependency>> children = new ArrayList<>();
  private final List<List<Dependency>> parents = new ArrayList<>();

  EnglishSentence(Sentence sentence, Annotation annotation, List<ActorMatch> actors) {
    this.sentence = sentence;
    this.annotation = annotation;
    this.actors = actors;
    this.edges = new SaidClauses(annotation).mended();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>());
      parents.add(new ArrayList<>());
    }
    for (Dependency edge : edges) {
      if (edge.governor() >= 0) {
        children.get(edge.governor()).add(edge);
        parents.get(edge.dependent()).add(edge);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  List<ActorMatch> actors() {
    return actors;
  }

  String text(int token) {
    return sentence.tokens().get(token).text();
  }

  String lemma(int token) {
    return annotation.words().get(token).lemma().toLowerCase(Locale.ROOT);
  }

  String pos(int token) {
    return annotation.words().get(token).pos();
  }

  String name(int token) {
    return annotation.words().get(token).name();
  }

  boolean verb(int token) {
    return pos(token).startsWith("VB");
  }

  boolean noun(int token) {
    return pos(token).startsWith("NN");
  }

  List<Dependency> children(int token) {
    return children.get(token);
  }

  List<Dependency> parents(int token) {
    return parents.get(token);
  }

  Optional<ActorMatch> actorAt(int token) {
    return actors.stream().filter(actor -> actor.covers(token)).findFirst();
  }

  /** Returns the tokens below that one, itself included. */
  BitSet below(int token) {
    BitSet seen = new BitSet(size());
    mark(token, seen);
    return seen;
  }

  private void mark(int token, BitSet seen) {
    if (!seen.get(token)) {
      seen.set(token);
      children.get(token).forEach(edge -> mark(edge.dependent(), seen));
    }
  }

  /** Returns the graph that Semgrex patterns are matched on; node indexes count from 1. */
  SemanticGraph graph() {
    SemanticGraph graph = new SemanticGraph();
    List<IndexedWord> nodes = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      IndexedWord node = new IndexedWord();
      node.setIndex(i + 1);
      node.setWord(text(i));
      node.setValue(text(i));
      node.setLemma(lemma(i));
      node.setTag(pos(i));
      node.setNER(name(i));
      nodes.add(node);
    }
    for (Dependency edge : edges) {
      IndexedWord dependent = nodes.get(edge.dependent());
      graph.addVertex(dependent);
      if (edge.governor() < 0) {
        graph.addRoot(dependent);
      } else {
        GrammaticalRelation relation =
            GrammaticalRelation.valueOf(Language.UniversalEnglish, edge.relation());
        graph.addEdge(nodes.get(edge.governor()), dependent, relation, 1.0, false);
      }
    }
    return graph;
  }
}
