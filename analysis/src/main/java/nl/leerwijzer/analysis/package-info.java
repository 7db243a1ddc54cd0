/**
 * The arithmetic behind figures: pure functions of numbers, each naming where its formula comes from. Numbers are
 * double precision and are rounded nowhere here: a figure rounds once, to its unit.
 */
@NullMarked
package nl.leerwijzer.analysis;

import org.jspecify.annotations.NullMarked;
