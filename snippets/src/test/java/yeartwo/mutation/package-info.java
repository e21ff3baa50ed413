/** How PIT is run: the changes it makes to published lines, and the JVMs it makes them in. Knows no snippet. */
package yeartwo.mutation;
