// What all pages share: the token that proves a request comes from a page of this site, messages, dialogs of confirmation.
"use strict";

document.addEventListener("htmx:configRequest", (event) => {
  const { csrfHeader, csrfToken } = document.body.dataset;
  if (csrfHeader) {
    event.detail.headers[csrfHeader] = csrfToken;
  }
});

/** Shows a short message at the foot of the page; a wrong one stays until it is clicked. */
function toast(text, wrong) {
  const line = document.createElement("p");
  line.textContent = text;
  line.className = wrong ? "toast wrong" : "toast";
  line.addEventListener("click", () => line.remove());
  document.getElementById("toasts").append(line);
  if (!wrong) {
    setTimeout(() => line.remove(), 4000);
  }
}

document.addEventListener("htmx:sendError", () => {
  toast(document.documentElement.lang === "en" ? "The server cannot be reached; what you typed is kept on this page." : "连不上服务器，您填写的内容仍保留在页面上。", true);
});

document.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  const text = event.detail.xhr.getResponseHeader("Kaocheng-Message");
  if (text) {
    toast(decodeURIComponent(text), true);
  } else if (status === 401 || status === 403) {
    toast(document.documentElement.lang === "en" ? "Your session has ended. Sign in again in another tab, then repeat." : "登录已过期，请在新标签页登录后重试。", true);
  } else {
    toast((document.documentElement.lang === "en" ? "This did not work: " : "没有成功：") + status, true);
  }
});

// A form or button with data-confirm asks first.
document.addEventListener("submit", (event) => {
  const asked = (event.submitter && event.submitter.dataset.confirm) || event.target.dataset.confirm;
  if (asked && !window.confirm(asked)) {
    event.preventDefault();
  }
});
