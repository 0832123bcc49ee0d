// Ticks lines of a preview together, counts what is ticked, tells of a file that is too large before it is sent.
"use strict";

const chosen = document.querySelector("[data-chosen]");

function count() {
  if (chosen) {
    const number = document.querySelectorAll("#take input[name=take]:checked").length;
    chosen.textContent = chosen.dataset.words.replace("#", number);
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-choose]");
  if (!button) {
    return;
  }
  const lines = (button.closest("[data-group]") || document).querySelectorAll("input[name=take]");
  for (const line of lines) {
    line.checked = button.dataset.choose === "all" || (button.dataset.choose === "blank" && line.dataset.blank === "true");
  }
  count();
});

document.addEventListener("change", (event) => {
  const most = Number(event.target.dataset.most);
  if (most) {
    const large = Array.from(event.target.files).some((file) => file.size > most);
    event.target.setCustomValidity(large ? event.target.dataset.tooLarge : "");
    event.target.reportValidity();
  }
  count();
});

count();
