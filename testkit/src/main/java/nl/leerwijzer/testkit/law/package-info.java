/** The laws that every plug-in keeps, each with what it finds and what to do about it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.testkit.law;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
