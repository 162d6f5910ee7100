package org.dilema.web;

/**
 * Where a page of a longer list stands.
 *
 * @param address the list's address; its parameter {@code page} counts from 1
 * @param page this page, from 1
 * @param size items on a page
 * @param total items in all
 */
record Paging(Address address, int page, int size, long total) {
  private static final int MOST = 1_000_000;

  /** Reads the number of the page from an address. */
  static int of(Address address) {
    String text = address.first("page");
    if (text.isEmpty()) {
      return 1;
    }
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
      throw Refusal.bad("page: expected a whole number from 1, found '" + text + "'");
    }
    return Integer.parseInt(text);
  }

  int offset() {
    return (page - 1) * size;
  }

  long first() {
    return total == 0 ? 0 : offset() + 1L;
  }

  long last() {
    return Math.min(total, (long) page * size);
  }

  boolean hasNext() {
    return last() < total;
  }

  boolean hasPrevious() {
    return page > 1;
  }

  String next() {
    return address.with("page", Integer.toString(page + 1)).toString();
  }

  String previous() {
    return address.with("page", page == 2 ? "" : Integer.toString(page - 1)).toString();
  }

  boolean single() {
    return total <= size;
  }
}
