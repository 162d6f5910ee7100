package org.dilema.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilema.findings.Cell;
import org.dilema.measure.Network;
import org.jspecify.annotations.Nullable;

/**
 * The dyads of a run as a graph to exchange: what GraphML and GEXF both say.
 *
 * @param nodeColumns attributes of a node
 * @param nodes the parties, by code
 * @param edgeColumns attributes of an edge
 * @param edges the relations, by relation, then from, then to
 */
record PartyGraph(
    List<Column> nodeColumns, List<Node> nodes, List<Column> edgeColumns, List<Edge> edges) {

  /**
   * An attribute.
   *
   * @param name as programs show it
   * @param type {@code string}, {@code long}, {@code double} or {@code boolean}
   */
  record Column(String name, String type) {}

  /** A party; its values stand in the order of the columns, empty where undefined. */
  record Node(String id, String label, List<String> values) {}

  /** A relation; its values stand in the order of the columns, empty where undefined. */
  record Edge(
      String id, String source, String target, String relation, long weight, List<String> values) {}

  static PartyGraph of(Results results) {
    Map<String, Network> networks = new HashMap<>();
    results.analysis().networks().forEach(network -> networks.put(network.period(), network));
    Network all = networks.getOrDefault("all", new Network("all", List.of(), List.of()));
    return new PartyGraph(
        nodeColumns(results),
        all.nodes().stream().map(node -> node(results, node)).toList(),
        List.of(
            new Column("relation", "string"),
            new Column("observed", "long"),
            new Column("expected", "double"),
            new Column("together", "long"),
            new Column("ratio", "double"),
            new Column("ratio_low", "double"),
            new Column("ratio_high", "double"),
            new Column("p", "double"),
            new Column("notable", "boolean"),
            new Column("reciprocity", "double"),
            new Column("observed_before", "long"),
            new Column("observed_after", "long")),
        all.edges().stream().map(edge -> edge(networks, edge)).toList());
  }

  private static List<Column> nodeColumns(Results results) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("code", "string"));
    columns.add(new Column("in_table", "boolean"));
    columns.add(new Column("sentences", "long"));
    columns.add(new Column("in_degree", "long"));
    columns.add(new Column("out_degree", "long"));
    columns.add(new Column("in_weight", "long"));
    columns.add(new Column("out_weight", "long"));
    results.dimensions().forEach(dimension -> columns.add(new Column(dimension, "string")));
    return columns;
  }

  private static Node node(Results results, Network.Node node) {
    List<String> values = new ArrayList<>();
    values.add(node.code());
    values.add(Boolean.toString(results.states().contains(node.code())));
    values.add(Long.toString(node.sentences()));
    values.add(Integer.toString(node.inDegree()));
    values.add(Integer.toString(node.outDegree()));
    values.add(Long.toString(node.inWeight()));
    values.add(Long.toString(node.outWeight()));
    results.dimensions().forEach(dimension -> values.add(sign(results, node.code(), dimension)));
    return new Node(node.code(), results.study().nameOf(node.code()), values);
  }

  private static String sign(Results results, String state, String dimension) {
    Optional<Cell> cell =
        results.cells().stream()
            .filter(c -> c.state().equals(state) && c.dimension().equals(dimension))
            .findFirst();
    return cell.map(c -> c.sign().label()).orElse("");
  }

  private static Edge edge(Map<String, Network> networks, Network.Edge edge) {
    return new Edge(
        edge.from() + "." + edge.relation() + "." + edge.to(),
        edge.from(),
        edge.to(),
        edge.relation(),
        edge.observed(),
        List.of(
            edge.relation(),
            Long.toString(edge.observed()),
            Decimals.exact(edge.expected()),
            Long.toString(edge.together()),
            Decimals.exact(edge.ratio()),
            Decimals.exact(edge.low()),
            Decimals.exact(edge.high()),
            Decimals.exact(edge.p()),
            Boolean.toString(edge.notable()),
            Decimals.exact(edge.reciprocity()),
            observed(networks.get("before"), edge),
            observed(networks.get("after"), edge)));
  }

  private static String observed(@Nullable Network part, Network.Edge edge) {
    if (part == null) {
      return "";
    }
    return Long.toString(
        part.edges().stream()
            .filter(
                other ->
                    other.from().equals(edge.from())
                        && other.to().equals(edge.to())
                        && other.relation().equals(edge.relation()))
            .mapToLong(Network.Edge::observed)
            .sum());
  }
}
