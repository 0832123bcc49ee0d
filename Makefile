# Everything runs on JDK 25 or later (found by the build itself) with Maven 3.8 or later.
MVN := mvn -B -ntp
JDK25 := $(firstword $(wildcard /usr/lib/jvm/*2[5-9]*) $(JAVA_HOME))

.DEFAULT_GOAL := help
.PHONY: help build build-fast test format bench accept mutate quality browser pictures crash load clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## compile, test, check, package
	$(MVN) verify

build-fast: ## compile and package without tests
	$(MVN) -q -DskipTests package

test: ## run all tests
	$(MVN) test

format: ## lay out all Java sources (needs a JDK 25 for Maven itself)
	JAVA_HOME=$(JDK25) $(MVN) -q spotless:apply

bench: ## measure speed and memory as ratios (PARTS="warm scores render length batch heap cold large formats province")
	$(MVN) -q -DskipTests -pl bench,batch -am package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	$(JDK25)/bin/java -Xss4m -cp "bench/target/classes:$$(cat bench/target/classpath.txt)" org.kaocheng.bench.Bench $(PARTS)

accept: ## measure against the catalogues in ../shared, where they are
	bash .ci/run accept

mutate: ## plant errors in clean reports, break the relations of ../shared, print how many are caught
	$(MVN) -pl documents -am test -Dtest='MutationTest,HoldsTest' -Dsurefire.failIfNoSpecifiedTests=false -Dkaocheng.seeds=5 -Dkaocheng.holds=true

quality: ## how many planted errors are found in 2,000 invented reports, and how much is said of clean ones
	$(MVN) -q -DskipTests -pl bench -am package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	$(JDK25)/bin/java -Xss4m -cp "bench/target/classes:$$(cat bench/target/classpath.txt)" org.kaocheng.bench.Quality docs/quality.md

browser: ## whole stories in a real browser, installed when it is missing (needs root then)
	tools/install-browser
	$(MVN) -Pbrowser -pl browser -am verify -Dtest='org.kaocheng.browser.*Test' -Dsurefire.failIfNoSpecifiedTests=false

pictures: ## take the pictures of the README anew, of an invented county
	tools/install-browser
	$(MVN) -q -Pbrowser -DskipTests -pl browser -am verify dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test
	cd browser && $(JDK25)/bin/java -Xmx1g -cp "target/test-classes:$$(cat target/classpath.txt)" org.kaocheng.browser.Pictures ../docs/pictures

crash: ## kill the application 200 times on each database while twenty save and submit; nothing acknowledged may be lost
	$(MVN) -pl web -am verify -Dtest=CrashTest -Dsurefire.failIfNoSpecifiedTests=false -Dkaocheng.kills=200

load: ## 300 departments fill in at once and 20 reviewers read: how long a change takes
	$(MVN) -q -DskipTests -pl web -am package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test
	cd web && $(JDK25)/bin/java -Xmx1g -cp "target/test-classes:target/classes:$$(cat target/classpath.txt)" org.kaocheng.web.load.Load

clean: ## remove everything built
	$(MVN) -q clean
