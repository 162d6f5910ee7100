package org.dilema.web;

/**
 * How programs are served.
 *
 * @param head what stands above
 * @param address of the site as the reader reached it, such as {@code http://127.0.0.1:7070}
 */
record DataPage(Masthead head, String address) {}
