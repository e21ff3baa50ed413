/** What the tests run against, and PIT's runs of them: LocalStack, or what stands in for it. Knows no snippet. */
package yeartwo.backend;
