/** How PIT is run: which changes share a JVM. Knows no snippet. */
package yeartwo.mutation;
