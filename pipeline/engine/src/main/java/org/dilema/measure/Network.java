package org.dilema.measure;

import java.util.List;

/**
 * Who threatens, fears, distrusts and reassures whom in a period, as a directed network with one
 * kind of edge a relation.
 *
 * @param period {@code all}, {@code before} or {@code after}
 * @param nodes in the order of their codes
 * @param edges by relation, then from, then to
 */
public record Network(String period, List<Node> nodes, List<Edge> edges) {

  /** Copies the lists. */
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A party.
   *
   * @param code such as {@code XKX}, {@code NATO} or {@code g:serbs}
   * @param sentences sentences that name it
   * @param inDegree edges that point to it
   * @param outDegree edges that start from it
   * @param inWeight sentences of those that point to it
   * @param outWeight sentences of those that start from it
   */
  public record Node(
      String code, long sentences, int inDegree, int outDegree, long inWeight, long outWeight) {}

  /**
   * A relation of one party to another.
   *
   * @param from code of the party that threatens, fears, distrusts or reassures
   * @param to code of the other
   * @param relation {@code threatens}, {@code fears}, {@code distrusts} or {@code reassures}
   * @param observed sentences that state it, at least 1
   * @param expected sentences that their being named together leads to expect
   * @param together sentences in which both occur
   * @param ratio shrunken ratio of observed to expected
   * @param low lower end of its interval
   * @param high upper end
   * @param p probability of so many or more where the pair is as the average pair
   * @param notable whether p passes Benjamini–Hochberg over all edges of the period
   * @param reciprocity the smaller of the two directions over the larger, 0 to 1
   */
  public record Edge(
      String from,
      String to,
      String relation,
      long observed,
      double expected,
      long together,
      double ratio,
      double low,
      double high,
      double p,
      boolean notable,
      double reciprocity) {

    /** Returns the same edge, notable or not. */
    Edge noted(boolean passes) {
      return new Edge(
          from,
          to,
          relation,
          observed,
          expected,
          together,
          ratio,
          low,
          high,
          p,
          passes,
          reciprocity);
    }
  }
}
