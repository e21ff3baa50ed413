package yeartwo.publisher;

import static yeartwo.publisher.Expected.at;
import static yeartwo.publisher.Expected.region;

import java.util.List;

/** What is changed in classes, tests and settings after the tests have run. */
final class SourceTrials {

    private static final String MAIN = "snippets/src/main/java/yeartwo/";
    private static final String TESTS = "snippets/src/test/java/yeartwo/";
    private static final String CLAIM = MAIN + "stickynote/ClaimOnce.java";
    private static final String EXPIRING = MAIN + "stickynote/ExpiringClaim.java";
    private static final String POSTS = MAIN + "quiet/Posts.java";
    private static final String LAYOUTS = "snippets/src/test/resources/outputs/counter/layouts.txt";

    private SourceTrials() {
    }

    static List<Trial> all() {
        return List.of(
                Trial.of("2", "a service without a limit",
                        copy -> copy.replaceAll("jbake.properties", "(?m)^limit\\.S3=.*\n", ""),
                        Expected.in("jbake.properties", "nothing says what a stand-in for S3 does not show")),
                Trial.of("3", "a class was edited after its tests",
                        copy -> copy.replace(CLAIM, "\"attribute_not_exists(id)\"", "\"attribute_exists(id)\""),
                        region(CLAIM, "claim", "region 'claim' changed since its proof")).always(),
                Trial.of("3", "an assertion was weakened after the run",
                        copy -> copy.replace(TESTS + "stickynote/ClaimOnceTest.java",
                                ".as(\"second claim\").isFalse()", ".as(\"second claim\").isNotEqualTo(null)"),
                        Expected.in("ClaimOnceTest.java", "this changed since the tests ran")),
                Trial.of("3", "a class does not compile", copy -> copy.replace(CLAIM, "return true;", "return yes;"),
                        at(CLAIM, "return yes;", "does not compile: cannot find symbol")),
                Trial.of("4", "a region is not closed", copy -> copy.replace(CLAIM, "// end::claim[]", ""),
                        at(CLAIM, "// tag::claim[]", "region 'claim' is not closed")).besideOthers(),
                Trial.of("4", "two regions of a class have one name", copy -> {
                    copy.replace(EXPIRING, "// tag::settle[]", "// tag::claim[] ");
                    copy.replace(EXPIRING, "// end::settle[]", "// end::claim[] ");
                }, at(EXPIRING, "// tag::claim[] ", "region 'claim' stands in this class twice")).besideOthers(),
                Trial.of("4", "a region is empty",
                        copy -> copy.replace(CLAIM, "    // end::claim[]",
                                "    // end::claim[]\n    // tag::nothing[]\n    // end::nothing[]"),
                        at(CLAIM, "// tag::nothing[]", "region 'nothing' is empty")),
                Trial.of("4", "a region ends inside of a brace",
                        copy -> copy.replace(CLAIM, "    }\n    // end::claim[]", "    // end::claim[]\n    }"),
                        region(CLAIM, "claim", "region 'claim' opens a brace that it does not close")),
                Trial.of("4", "a region ends inside of a statement",
                        copy -> {
                            copy.replace(POSTS, "    // tag::find-by-key[]\n", "");
                            copy.replace(POSTS, "    // end::find-by-key[]\n", "");
                            copy.replace(POSTS, "String slug) {\n", "String slug) {\n        // tag::find-by-key[]\n");
                            copy.replace(POSTS, "                : Optional.empty()",
                                    "                // end::find-by-key[]\n                : Optional.empty()");
                        }, at(POSTS, "// end::find-by-key[]", "region 'find-by-key' ends inside of a statement")),
                Trial.of("5", "an output was edited after the run",
                        copy -> copy.replace(LAYOUTS, "views of one post", "views of one page"),
                        at(LAYOUTS, "views of one page", "printed this text")),
                Trial.of("6", "a test lost its assertion",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "assertThat(posts.title(\"year-nine\")).isEmpty();", "posts.title(\"year-nine\");"),
                        at(TESTS + "quiet/PostsTest.java", "void answersEmptyForASlugNobodyWrote",
                                "test 'answersEmptyForASlugNobodyWrote' asserts nothing"))
                        .besideOthers().always(),
                Trial.of("6", "a test asks no Future what became of its assertion",
                        copy -> copy.replace(TESTS + "quiet/WelcomeMailTest.java",
                                "        output.matches(\"quiet/refusal\"",
                                "        java.util.concurrent.Executors.newCachedThreadPool().submit(mail::toString);\n"
                                        + "        output.matches(\"quiet/refusal\""),
                        at(TESTS + "quiet/WelcomeMailTest.java", "submit(mail::toString)",
                                "nobody asks what became of this, so it may fail unheard"))
                        .besideOthers(),
                Trial.of("6", "a test asserts something else before it acts",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "assertThat(posts.title(\"year-nine\")).isEmpty();",
                                "assertThat(posts).isNotNull();\n        posts.title(\"year-nine\");"),
                        at(TESTS + "quiet/PostsTest.java", "void answersEmptyForASlugNobodyWrote",
                                "asserts nothing of what it calls last, in line "))
                        .besideOthers(),
                Trial.of("6", "a test never reads what it keeps",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "assertThat(posts.title(\"year-nine\"))",
                                "var title = posts.title(\"year-nine\");\n"
                                        + "        assertThat(posts.title(\"year-nine\"))"),
                        at(TESTS + "quiet/PostsTest.java", "var title",
                                "test 'answersEmptyForASlugNobodyWrote' reads 'title' nowhere"))
                        .besideOthers(),
                Trial.of("6", "an assertion holds for nearly anything",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "assertThat(posts.title(\"year-nine\")).isEmpty();",
                                "assertThat(posts.title(\"year-nine\")).isNotNull();"),
                        at(TESTS + "quiet/PostsTest.java", "title(\"year-nine\")).isNotNull()",
                                "this is true of nearly anything"))
                        .besideOthers(),
                Trial.of("6", "a test compares its own constants",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "assertThat(posts.title(\"year-nine\")).isEmpty();",
                                "final String title = \"Year nine\";\n        assertThat(title).isEqualTo(\"Year nine\");"),
                        at(TESTS + "quiet/PostsTest.java", "assertThat(title)", "this is true whatever the code does"))
                        .besideOthers(),
                Trial.of("6", "a test does not mind whether an exception comes",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "assertThat(posts.title(\"year-nine\")).isEmpty();",
                                "try {\n            posts.title(\"year-nine\");\n        } catch (IllegalStateException none) {\n        }"),
                        at(TESTS + "quiet/PostsTest.java", "catch (IllegalStateException none)",
                                "whether this is thrown or not, the test goes on"))
                        .besideOthers(),
                Trial.of("6", "a test lost its @Test",
                        copy -> copy.replace(TESTS + "quiet/PostsTest.java",
                                "@Test\n    void answersEmptyForASlugNobodyWrote",
                                "void answersEmptyForASlugNobodyWrote"),
                        at(TESTS + "quiet/PostsTest.java", "void answersEmptyForASlugNobodyWrote",
                                "'answersEmptyForASlugNobodyWrote' is no test, and no test calls it"))
                        .besideOthers(),
                Trial.of("6", "published code is called when a test is over",
                        copy -> copy.replace(TESTS + "stickynote/ClaimOnceTest.java", "    @BeforeEach",
                                "    @org.junit.jupiter.api.AfterEach\n    void claimAgain() {\n        orders.claim(\"1\");"
                                        + "\n    }\n\n    @BeforeEach"),
                        at(TESTS + "stickynote/ClaimOnceTest.java", "void claimAgain",
                                "'claimAgain' calls published code where no test asserts what comes of it"))
                        .besideOthers(),
                Trial.of("6", "an extension calls published code",
                        copy -> copy.replace(TESTS + "stickynote/ClaimOnceTest.java", "    @BeforeEach",
                                "    class Late implements org.junit.jupiter.api.extension.AfterEachCallback {\n        @Override\n"
                                        + "        public void afterEach(org.junit.jupiter.api.extension.ExtensionContext any) {\n"
                                        + "            orders.claim(\"1\");\n        }\n    }\n\n    @BeforeEach"),
                        at(TESTS + "stickynote/ClaimOnceTest.java", "public void afterEach",
                                "'afterEach' calls published code where no test asserts what comes of it"))
                        .besideOthers(),
                Trial.of("6", "any exception is the expected one",
                        copy -> copy.replace(TESTS + "stickynote/ClaimOnceTest.java", "ResourceNotFoundException.class",
                                "RuntimeException.class"),
                        at(TESTS + "stickynote/ClaimOnceTest.java", "RuntimeException.class",
                                "'RuntimeException' is what a bug of any kind throws too"))
                        .besideOthers(),
                Trial.of("6", "a class takes any refusal for the one that it means",
                        copy -> copy.replace(EXPIRING, "catch (ConditionalCheckFailedException held",
                                "catch (software.amazon.awssdk.services.dynamodb.model.DynamoDbException held"),
                        at(EXPIRING, "DynamoDbException held", "'DynamoDbException' is more than one failure"))
                        .besideOthers(),
                Trial.of("4", "a file holds a second class",
                        copy -> copy.replace(CLAIM, "/** ", "class Another {\n}\n\n/** "),
                        at(CLAIM, "final class ClaimOnce", "a second class in a file")).besideOthers(),
                Trial.of("5", "an output is typed into its test",
                        copy -> copy.replace(TESTS + "sandbox/SandboxGateTest.java", "refusal.getMessage());",
                                "\"SES allows 200 mails a day\");"),
                        at(TESTS + "sandbox/SandboxGateTest.java", "output.matches(",
                                "this output is typed, not printed"))
                        .besideOthers(),
                Trial.of("11", "there is no region", copy -> {
                    for (String file : copy.files(MAIN, ".java")) {
                        copy.write(file, copy.text(file).replaceAll("// (tag|end)::.*", "//"));
                    }
                }, Expected.of("there is no region in ")).besideOthers());
    }
}
