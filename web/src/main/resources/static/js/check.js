// Uploads reports one after the other: dropped, chosen, pasted; folders with all in them. What is checked is said by the server.
"use strict";

document.querySelectorAll("[data-check-upload]").forEach((form) => {
  const MOST = 64 * 1024 * 1024;
  const drop = form.querySelector("[data-drop]");
  const list = form.querySelector(".uploads");
  const files = form.querySelector("#files");
  const folder = form.querySelector("#folder");
  const button = form.querySelector("button.main");
  const text = form.elements.text;
  let busy = false;
  folder.closest("[data-folder]").hidden = !("webkitdirectory" in folder);

  /** All files of what was dropped, with their paths. */
  async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    if (!entries.some((entry) => entry && entry.isDirectory)) {
      return [...transfer.files].map((file) => ({ file, path: file.name }));
    }
    const found = [];
    for (const entry of entries.filter(Boolean)) {
      await walk(entry, found);
    }
    return found;
  }

  async function walk(entry, found) {
    if (entry.isFile) {
      const file = await new Promise((done, wrong) => entry.file(done, wrong));
      found.push({ file, path: entry.fullPath.replace(/^\//, "") });
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, wrong) => reader.readEntries(done, wrong));
      if (some.length === 0) {
        return;
      }
      for (const each of some) {
        await walk(each, found);
      }
    }
  }

  function row(name) {
    const line = document.createElement("li");
    const label = document.createElement("span");
    label.className = "name";
    label.textContent = name;
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", name);
    const state = document.createElement("span");
    state.textContent = form.dataset.uploading;
    line.append(label, bar, state);
    list.append(line);
    return {
      at: (part) => { bar.value = part; },
      end: (words, wrong) => {
        bar.remove();
        state.textContent = words;
        state.className = wrong ? "wrong" : "";
      },
    };
  }

  /** Sends one file; gives the job, or nothing when it was refused. */
  function send(body, shown) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.setRequestHeader(document.body.dataset.csrfHeader, document.body.dataset.csrfToken);
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", (event) => shown.at((100 * event.loaded) / event.total));
      request.addEventListener("loadend", () => {
        const job = /\/check\/([\w-]+)$/.exec(request.responseURL);
        if (request.status >= 200 && request.status < 300 && job) {
          shown.end(form.dataset.sent, false);
          done(job[1]);
        } else {
          const message = request.getResponseHeader("Kaocheng-Message");
          shown.end(message ? decodeURIComponent(message) : form.dataset.failed, true);
          done("");
        }
      });
      request.send(body);
    });
  }

  async function upload(chosen) {
    if (busy || chosen.length === 0) {
      return;
    }
    busy = true;
    button.disabled = true;
    list.replaceChildren();
    let job = "";
    for (const { file, path } of chosen) {
      const shown = row(path);
      if (file.size > MOST) {
        shown.end(form.dataset.tooLarge, true);
        continue;
      }
      const body = new FormData();
      body.append("file", file, file.name);
      body.append("path", path);
      body.append("job", job);
      job = (await send(body, shown)) || job;
    }
    busy = false;
    button.disabled = false;
    if (job !== "") {
      location.assign("/check/" + job);
    }
  }

  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    upload(await dropped(event.dataTransfer));
  });
  document.addEventListener("paste", (event) => {
    if (event.clipboardData && event.clipboardData.files.length > 0) {
      event.preventDefault();
      upload([...event.clipboardData.files].map((file) => ({ file, path: file.name })));
    }
  });
  folder.addEventListener("change", () => {
    upload([...folder.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
  });
  form.addEventListener("submit", (event) => {
    if (text.value.trim() === "" && files.files.length > 0) {
      event.preventDefault();
      upload([...files.files].map((file) => ({ file, path: file.name })));
    }
  });
});
