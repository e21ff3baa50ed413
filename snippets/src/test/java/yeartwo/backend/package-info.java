/** What the tests run against: LocalStack, or what stands in for it. Knows no snippet. */
package yeartwo.backend;
