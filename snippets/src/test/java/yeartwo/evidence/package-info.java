/** What the tests leave behind for whoever wants to know what ran. Knows no backend and no page. */
package yeartwo.evidence;
