# Everything runs on JDK 25 or later (found by the build itself) with Maven 3.8 or later.
MVN := mvn -B -ntp
JDK25 := $(firstword $(wildcard /usr/lib/jvm/*2[5-9]*) $(JAVA_HOME))

.DEFAULT_GOAL := help
.PHONY: help build build-fast test format bench accept mutate browser clean

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

bench: ## measure speed and memory as ratios (PARTS="warm scores render length batch heap cold large")
	$(MVN) -q -DskipTests -pl bench -am package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	$(JDK25)/bin/java -Xss4m -cp "bench/target/classes:$$(cat bench/target/classpath.txt)" org.kaocheng.bench.Bench $(PARTS)

accept: ## measure against the catalogues in ../shared, where they are
	bash .ci/run accept

mutate: ## plant errors in clean reports, break the relations of ../shared, print how many are caught
	$(MVN) -pl documents -am test -Dtest='MutationTest,HoldsTest' -Dsurefire.failIfNoSpecifiedTests=false -Dkaocheng.seeds=5 -Dkaocheng.holds=true

browser: ## whole stories in a real browser, installed when it is missing (needs root then)
	tools/install-browser
	$(MVN) -Pbrowser -pl browser -am verify -Dtest='org.kaocheng.browser.*Test' -Dsurefire.failIfNoSpecifiedTests=false

clean: ## remove everything built
	$(MVN) -q clean
