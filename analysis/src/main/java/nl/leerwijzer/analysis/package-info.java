/**
 * The arithmetic behind figures: pure functions of numbers, each naming where its formula comes from. Numbers are
 * double precision and are rounded nowhere here: a figure rounds once, to its unit.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.analysis;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
