package org.dilema.annotate;

import java.util.Arrays;

/**
 * A stack, a buffer and the tree built so far; tokens count from 1, the root is 0, and -1 is no
 * token. The children of a token are kept by their distance, so that no list is searched.
 */
final class ParserState {

  private static final int NONE = -1;

  private final int tokens;
  private final int[] stack;
  private int height;
  private int next = 1;

  final int[] heads;
  final int[] labels;
  private final int[][] left;
  private final int[][] right;

  ParserState(int tokens) {
    this.tokens = tokens;
    this.stack = new int[tokens + 1];
    this.height = 1;
    this.heads = new int[tokens + 1];
    this.labels = new int[tokens + 1];
    this.left = new int[2][tokens + 1];
    this.right = new int[2][tokens + 1];
    Arrays.fill(heads, NONE);
    Arrays.fill(labels, NONE);
    for (int i = 0; i < 2; i++) {
      Arrays.fill(left[i], NONE);
      Arrays.fill(right[i], NONE);
    }
  }

  boolean finished() {
    return height == 1 && next > tokens;
  }

  /** Returns the token so far below the top of the stack. */
  int stacked(int below) {
    return below < height ? stack[height - 1 - below] : NONE;
  }

  /** Returns the token so far behind the next one. */
  int buffered(int behind) {
    return next + behind <= tokens ? next + behind : NONE;
  }

  /** Returns the leftmost child, or with 1 the one after it. */
  int leftChild(int token, int rank) {
    return token < 0 ? NONE : left[rank][token];
  }

  /** Returns the rightmost child, or with 1 the one before it. */
  int rightChild(int token, int rank) {
    return token < 0 ? NONE : right[rank][token];
  }

  /** Returns whether nothing else is allowed, so that no network need be asked. */
  boolean mustShift() {
    return canShift() && !canAttachLeft() && !canAttachRight();
  }

  boolean canShift() {
    return next <= tokens;
  }

  boolean canAttachLeft() {
    return height > 2;
  }

  /** The root gets one child, and only when nothing is left. */
  boolean canAttachRight() {
    return height > 2 || (height == 2 && next > tokens);
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Makes the second of the stack a child of the first. */
  void attachLeft(int label) {
    int head = stack[height - 1];
    int child = stack[height - 2];
    attach(child, head, label);
    left[1][head] = left[0][head];
    left[0][head] = child;
    stack[height - 2] = head;
    height--;
  }

  /** Makes the first of the stack a child of the second. */
  void attachRight(int label) {
    int child = stack[height - 1];
    int head = stack[height - 2];
    attach(child, head, label);
    right[1][head] = right[0][head];
    right[0][head] = child;
    height--;
  }

  private void attach(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
  }
}
