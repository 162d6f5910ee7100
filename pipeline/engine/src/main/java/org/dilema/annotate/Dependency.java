package org.dilema.annotate;

/**
 * An edge of the enhanced++ Universal Dependencies graph.
 *
 * @param governor index of the governing token, or -1 for the root
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj:pass} or {@code nmod:against}
 */
public record Dependency(int governor, int dependent, String relation) {}
