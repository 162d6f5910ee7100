/** One writer an output: the tables of the contract and the report for people. */
@NullMarked
package org.dilema.report;

import org.jspecify.annotations.NullMarked;
